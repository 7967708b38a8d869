package cn.zhiyong.investigation.casefile;

import cn.zhiyong.investigation.casefile.rules.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Whom a case is about; ID and code are null as far as the kind has none. */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind") SubjectKind kind, UUID cadreId, String unitCode) {}
