package cn.zhiyong.intake.report;

import cn.zhiyong.intake.routing.rules.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Whom a routing is about, as identified: a cadre with the unit, a unit, its team, or nobody known yet. */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind") SubjectKind kind, UUID cadreId, String unitCode) {
    public static final Subject UNKNOWN = new Subject(SubjectKind.UNKNOWN, null, null);
}
