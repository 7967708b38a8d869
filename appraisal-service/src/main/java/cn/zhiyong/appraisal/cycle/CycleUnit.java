package cn.zhiyong.appraisal.cycle;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A unit that a year's appraisal is about. */
@Entity
@Table(name = "cycle_unit")
public class CycleUnit {
    @EmbeddedId
    private Key key;

    protected CycleUnit() {}

    CycleUnit(int year, String unitCode) {
        this.key = new Key(year, unitCode);
    }

    public String unitCode() {
        return key.unitCode();
    }

    @Embeddable
    record Key(int year, String unitCode) {}
}
