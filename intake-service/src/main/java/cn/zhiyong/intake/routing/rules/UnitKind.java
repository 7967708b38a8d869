package cn.zhiyong.intake.routing.rules;

/** What kind of unit it is, as far as routing asks (R4). */
public enum UnitKind {
    PARTY_DEPARTMENT,
    GOVERNMENT_DEPARTMENT,
    PEOPLES_CONGRESS,
    CPPCC,
    DISCIPLINE_COMMISSION,
    COURT,
    PROCURATORATE,
    MASS_ORGANISATION,
    PUBLIC_INSTITUTION,
    PROVINCIAL_VERTICAL
}
