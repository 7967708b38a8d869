package cn.zhiyong.appraisal.unitreport;

/** What a unit's yearly report tells of, in its order. */
public enum Part {
    TARGETS("目标任务完成情况"),
    PROVINCIAL_RANKS("全省位次"),
    INSPECTIONS("考察情况"),
    LEADS("问题线索"),
    UNIT_CLASS("考评类别限制"),
    BONUS("绩效考评奖金");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
