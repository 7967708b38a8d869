package cn.zhiyong.appraisal.lead;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/**
 * Whom a lead is about: a person, or a unit.
 *
 * @param cadreId null for a unit
 * @param unitCode the unit, or the one that the person belonged to when the lead was raised
 */
@Embeddable
public record LeadSubject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind") Kind kind, UUID cadreId, String unitCode) {
    public enum Kind implements Labelled {
        CADRE("干部", "Cadre"),
        UNIT("部门（单位）", "Unit");

        private final Text label;

        Kind(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public static LeadSubject cadre(UUID cadreId, String unitCode) {
        return new LeadSubject(Kind.CADRE, Objects.requireNonNull(cadreId), Objects.requireNonNull(unitCode));
    }

    public static LeadSubject unit(String unitCode) {
        return new LeadSubject(Kind.UNIT, null, Objects.requireNonNull(unitCode));
    }

    /** Who it is, wherever a person works by now. */
    String key() {
        return cadreId == null ? unitCode : cadreId.toString();
    }
}
