package cn.zhiyong.intake.organ;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import java.util.List;

/** Who accepts reports (R4), with the telephones that the plan publishes. */
public enum Organ implements Labelled {
    DISCIPLINE_SUPERVISION("市纪委监察局信访室", "Discipline-supervision office", "3226089"),
    ORGANIZATION("市委组织部干部监督室", "Organization department, cadre supervision", "3228030", "12380"),
    PERSONNEL("市人事局公务员管理科", "Personnel bureau, civil service section", "3223367"),
    MUNICIPAL_ORGANS_COMMITTEE("市直机关纪工委", "Discipline committee of the municipal organs", "3224623"),
    /** Accepts nothing itself: identifies whom nobody knows (R4.5), appoints where an organ is concerned (R4.7). */
    LEADING_GROUP_OFFICE("领导小组办公室", "Office of the leading group");

    private final Text label;
    private final List<String> phones;

    Organ(String zh, String en, String... phones) {
        this.label = new Text(zh, en);
        this.phones = List.of(phones);
    }

    @Override
    public Text label() {
        return label;
    }

    public List<String> phones() {
        return phones;
    }
}
