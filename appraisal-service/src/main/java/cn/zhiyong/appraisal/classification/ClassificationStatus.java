package cn.zhiyong.appraisal.classification;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** How far a version of a classification has come. */
public enum ClassificationStatus implements Labelled {
    DRAFT("草案", "Draft"),
    UNDER_REVIEW("审核中", "Under review"),
    PUBLISHED("已公布", "Published"),
    REJECTED("已退回", "Rejected");

    private final Text label;

    ClassificationStatus(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
