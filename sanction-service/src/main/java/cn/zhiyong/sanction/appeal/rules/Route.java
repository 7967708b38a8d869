package cn.zhiyong.sanction.appeal.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.sanction.rulebook.Rulebook;
import cn.zhiyong.sanction.rulebook.Rulebook.Periods;

/** R8.5: which periods hold for an appeal. */
public enum Route implements Labelled {
    REVIEW("复核", "Review"),
    APPEAL("申诉", "Appeal"),
    /** Counted from the receipt of the review's answer. */
    APPEAL_AFTER_REVIEW("复核后申诉", "Appeal after a review");

    private final Text label;

    Route(String zh, String en) {
        this.label = new Text(zh, en);
    }

    public static Route of(AppealKind kind, boolean afterReview) {
        return switch (kind) {
            case REVIEW -> REVIEW;
            case APPEAL -> afterReview ? APPEAL_AFTER_REVIEW : APPEAL;
        };
    }

    public Periods periods(Rulebook rulebook) {
        var routes = rulebook.appealRoutes();
        return switch (this) {
            case REVIEW -> routes.review();
            case APPEAL -> routes.appeal();
            case APPEAL_AFTER_REVIEW -> routes.appealAfterReview();
        };
    }

    @Override
    public Text label() {
        return label;
    }
}
