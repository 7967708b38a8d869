package cn.zhiyong.appraisal.roster;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** The kinds of unit that the programme covers (R1.1). */
public enum UnitKind implements Labelled {
    PARTY_DEPARTMENT("市委工作部门", "Party department"),
    GOVERNMENT_DEPARTMENT("市政府工作部门", "Government department"),
    PEOPLES_CONGRESS("市人大机关", "People’s congress"),
    CPPCC("市政协机关", "CPPCC"),
    DISCIPLINE_COMMISSION("市纪委", "Discipline commission"),
    COURT("法院", "Court"),
    PROCURATORATE("检察院", "Procuratorate"),
    MASS_ORGANISATION("人民团体", "Mass organisation"),
    PUBLIC_INSTITUTION("事业单位", "Public institution"),
    PROVINCIAL_VERTICAL("省垂直管理部门", "Provincial vertically-managed department");

    private final Text label;

    UnitKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
