package cn.zhiyong.intake.report;

import cn.zhiyong.intake.routing.rules.SubjectKind;
import java.util.UUID;

/** Whom a report is about, as somebody says it; all but the kind may be null. */
record StatedSubject(SubjectKind kind, UUID cadreId, String unitCode, String name, String unitName, String post) {
    /** Whether there is anything to look for. */
    boolean tellsAnything() {
        return switch (kind) {
            case CADRE -> cadreId != null || isText(name);
            case UNIT, LEADERSHIP_TEAM -> unitCode != null || isText(unitName);
            case UNKNOWN -> true;
        };
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
