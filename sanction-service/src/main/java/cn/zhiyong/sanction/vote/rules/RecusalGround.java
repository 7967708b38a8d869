package cn.zhiyong.sanction.vote.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Why a member keeps out of a matter: the grounds of R5.1, as R6.2 takes them over. */
public enum RecusalGround implements Labelled {
    SUBJECT("系被处理对象本人", "Is the subject"),
    OWN_SECTION("与被处理对象同处（科）室", "Is of the subject's section"),
    KINSHIP("有亲属关系", "Kinship"),
    INTEREST("有利害关系", "Interest");

    private final Text label;

    RecusalGround(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
