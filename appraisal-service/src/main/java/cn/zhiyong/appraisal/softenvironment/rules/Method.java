package cn.zhiyong.appraisal.softenvironment.rules;

import cn.zhiyong.appraisal.rulebook.Rulebook;
import cn.zhiyong.appraisal.rulebook.Rulebook.SoftEnvironment;
import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The ways in which ratings come (R10.2). */
public enum Method implements Labelled {
    MASS_REVIEW("群众评议", "Mass review"),
    TARGETED_SURVEY("定向调查", "Targeted survey"),
    SAMPLING("抽样调查", "Sampling");

    private final Text label;

    Method(String zh, String en) {
        this.label = new Text(zh, en);
    }

    Rulebook.Method figures(SoftEnvironment figures) {
        return switch (this) {
            case MASS_REVIEW -> figures.massReview();
            case TARGETED_SURVEY -> figures.targetedSurvey();
            case SAMPLING -> figures.sampling();
        };
    }

    @Override
    public Text label() {
        return label;
    }
}
