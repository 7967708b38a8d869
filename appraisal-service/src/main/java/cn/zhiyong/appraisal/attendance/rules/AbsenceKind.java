package cn.zhiyong.appraisal.attendance.rules;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;

/** Why somebody was not there (R2.3). */
public enum AbsenceKind implements Labelled {
    OVERDUE_RETURN("逾期不归", "Overdue return"),
    UNEXCUSED("无故旷工", "Unexcused absence"),
    SICK_LEAVE("病假", "Sick leave"),
    PERSONAL_LEAVE("事假", "Personal leave");

    private final Text label;

    AbsenceKind(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /** Sick and personal leave are counted together. */
    public boolean isLeave() {
        return this == SICK_LEAVE || this == PERSONAL_LEAVE;
    }

    @Override
    public Text label() {
        return label;
    }
}
