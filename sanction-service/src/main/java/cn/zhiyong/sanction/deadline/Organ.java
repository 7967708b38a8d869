package cn.zhiyong.sanction.deadline;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.Arrays;
import java.util.Optional;

/** The organs that investigate (R4), and to whom the deadlines of their cases belong. */
public enum Organ implements Labelled {
    DISCIPLINE_SUPERVISION("市纪委监察局信访室", "Discipline-supervision office"),
    ORGANIZATION("市委组织部干部监督室", "Organization department, cadre supervision"),
    PERSONNEL("市人事局公务员管理科", "Personnel bureau, civil service section"),
    MUNICIPAL_ORGANS_COMMITTEE("市直机关纪工委", "Discipline committee of the municipal organs"),
    LEADING_GROUP_OFFICE("领导小组办公室", "Office of the leading group");

    private final Text label;

    Organ(String zh, String en) {
        this.label = new Text(zh, en);
    }

    static Optional<Organ> named(String name) {
        return Arrays.stream(values())
                .filter(organ -> organ.name().equals(name))
                .findAny();
    }

    @Override
    public Text label() {
        return label;
    }
}
