package cn.zhiyong.platform.security;

import java.util.Set;

/** Who calls: the roles that a token's {@code groups} name. */
public final class Roles {
    /** Files reports and reads the status of those it filed. */
    public static final String HOTLINE = "hotline";

    /** Accepts or refuses reports routed to the officer's own organ. */
    public static final String INTAKE_OFFICER = "intake-officer";

    /** Investigates the cases that the investigator is assigned to. */
    public static final String INVESTIGATOR = "investigator";

    /** Leads an accepting organ: its reports and cases, no others. */
    public static final String ORGAN_LEAD = "organ-lead";

    public static final String LEADING_GROUP = "leading-group";

    public static final String LEADING_GROUP_OFFICE = "leading-group-office";

    public static final String APPRAISER = "appraiser";

    /** Files the self-check of the reporter's own unit. */
    public static final String UNIT_REPORTER = "unit-reporter";

    /** Keeps the roster; asks for the promotion review. */
    public static final String HR_SYSTEM = "hr-system";

    /** Statistics and de-identified lists. */
    public static final String ANALYST = "analyst";

    /** May open a reporter's identity, for a stated reason. */
    public static final String IDENTITY_CUSTODIAN = "identity-custodian";

    public static final String AUDITOR = "auditor";

    /** Every role that there is. */
    public static final Set<String> ALL = Set.of(
            HOTLINE,
            INTAKE_OFFICER,
            INVESTIGATOR,
            ORGAN_LEAD,
            LEADING_GROUP,
            LEADING_GROUP_OFFICE,
            APPRAISER,
            UNIT_REPORTER,
            HR_SYSTEM,
            ANALYST,
            IDENTITY_CUSTODIAN,
            AUDITOR);

    private Roles() {}
}
