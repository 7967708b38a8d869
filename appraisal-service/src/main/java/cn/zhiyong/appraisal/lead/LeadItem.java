package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of the catalogue that data can tell of (R2.1 to R2.5). */
public enum LeadItem implements Labelled {
    INABILITY_5("未完成年度目标任务", "Annual targets or assigned projects missed"),
    INABILITY_6("排名靠后或考评三类", "Bottom of its line, lower rank, or class 3"),
    INACTION_6("违反工作纪律缺勤", "Absence beyond the limits"),
    MISCONDUCT_7("民主测评不达标", "Failed democratic review"),
    MISCONDUCT_8("评为最差部门或单位", "Named worst in the soft-environment review");

    private final Text label;

    LeadItem(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** As the catalogue writes it, for example {@code INABILITY-5}. */
    public String code() {
        return name().replace('_', '-');
    }

    public static Optional<LeadItem> of(String code) {
        return Stream.of(values()).filter(item -> item.code().equals(code)).findFirst();
    }

    @Override
    public Text label() {
        return label;
    }
}
