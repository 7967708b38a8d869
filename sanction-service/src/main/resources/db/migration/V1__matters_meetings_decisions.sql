-- The roster as last heard of.
CREATE TABLE roster_unit (
    code                text PRIMARY KEY,
    name                text    NOT NULL,
    vertical            boolean NOT NULL,
    principal_leader_id uuid,
    leadership_team_ids uuid[]  NOT NULL
);

CREATE TABLE roster_cadre (
    id                  uuid PRIMARY KEY,
    name                text NOT NULL,
    unit_code           text NOT NULL,
    section             text,
    rank                text NOT NULL,
    leader_in_charge_id uuid
);

-- Submitted findings before the leading group.
CREATE TABLE matter (
    id                uuid PRIMARY KEY,
    case_id           uuid        NOT NULL UNIQUE,
    case_number       text        NOT NULL,
    report_id         uuid        NOT NULL,
    routing_id        uuid        NOT NULL,
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('CADRE', 'UNIT', 'LEADERSHIP_TEAM', 'UNKNOWN')),
    cadre_id          uuid,
    unit_code         text,
    severity          text        NOT NULL CHECK (severity IN ('MINOR', 'SERIOUS', 'GRAVE')),
    summary           text        NOT NULL,
    catalogue_version text        NOT NULL,
    submitted_at      timestamptz NOT NULL,
    hear_by           date        NOT NULL,
    heard_on          date,
    status            text        NOT NULL CHECK (status IN ('PENDING', 'DECIDED')),
    version           bigint      NOT NULL,
    CHECK ((subject_kind = 'CADRE') = (cadre_id IS NOT NULL)),
    CHECK ((subject_kind = 'UNKNOWN') = (unit_code IS NULL)),
    CHECK (status = 'PENDING' OR heard_on IS NOT NULL)
);
CREATE INDEX matter_submitted ON matter (submitted_at, id);
CREATE INDEX matter_status ON matter (status, submitted_at, id);
CREATE INDEX matter_report ON matter (report_id, submitted_at, id);
CREATE INDEX matter_unheard ON matter (hear_by) WHERE status = 'PENDING' AND heard_on IS NULL;

CREATE TABLE matter_violation (
    matter_id   uuid NOT NULL REFERENCES matter,
    position    int  NOT NULL,
    item        text NOT NULL,
    description text NOT NULL,
    PRIMARY KEY (matter_id, position)
);

-- Meetings of the leading group.
CREATE TABLE meeting (
    id      uuid PRIMARY KEY,
    kind    text   NOT NULL CHECK (kind IN ('MONTHLY', 'EXTRAORDINARY')),
    held_on date   NOT NULL,
    place   text   NOT NULL,
    version bigint NOT NULL
);
CREATE INDEX meeting_held ON meeting (held_on, id);

CREATE TABLE meeting_member (
    meeting_id uuid NOT NULL REFERENCES meeting,
    position   int  NOT NULL,
    member_id  uuid NOT NULL,
    PRIMARY KEY (meeting_id, position),
    UNIQUE (meeting_id, member_id)
);

CREATE TABLE meeting_attendee (
    meeting_id uuid NOT NULL,
    member_id  uuid NOT NULL,
    PRIMARY KEY (meeting_id, member_id),
    FOREIGN KEY (meeting_id, member_id) REFERENCES meeting_member (meeting_id, member_id)
);

-- Decisions with their measures and effects.
CREATE TABLE decision_number (
    year int PRIMARY KEY,
    last int NOT NULL CHECK (last > 0)
);

CREATE TABLE decision (
    id                   uuid PRIMARY KEY,
    number               text   NOT NULL UNIQUE,
    matter_id            uuid   NOT NULL UNIQUE REFERENCES matter,
    meeting_id           uuid   NOT NULL REFERENCES meeting,
    cadre_id             uuid   NOT NULL,
    unit_code            text   NOT NULL,
    decided_on           date   NOT NULL,
    rulebook_version     text   NOT NULL,
    units_without_leader text[] NOT NULL,
    status               text   NOT NULL CHECK (status IN ('IN_FORCE')),
    version              bigint NOT NULL
);
CREATE INDEX decision_decided ON decision (decided_on, id);
CREATE INDEX decision_cadre ON decision (cadre_id, decided_on, id);
CREATE INDEX decision_unit ON decision (unit_code, decided_on, id);

CREATE TABLE decision_measure (
    decision_id uuid NOT NULL REFERENCES decision,
    position    int  NOT NULL,
    measure     text NOT NULL CHECK (measure IN ('ADMONITION', 'PROMOTION_DEFERRAL')),
    PRIMARY KEY (decision_id, position),
    UNIQUE (decision_id, measure)
);

CREATE TABLE decision_effect (
    id            uuid PRIMARY KEY,
    decision_id   uuid NOT NULL REFERENCES decision,
    position      int  NOT NULL,
    measure       text NOT NULL CHECK (measure IN ('ADMONITION', 'PROMOTION_DEFERRAL')),
    target        text NOT NULL CHECK (target IN ('PERSON', 'LEADER')),
    cadre_id      uuid NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('RECTIFICATION', 'SELF_CRITICISM', 'GRADE_CEILING', 'BONUS_DEDUCTION',
                                                'PROMOTION_DEFERRAL')),
    year          int,
    percent       int CHECK (percent BETWEEN 1 AND 100),
    grade_ceiling text CHECK (grade_ceiling IN ('COMPETENT')),
    from_date     date,
    until_date    date CHECK (until_date >= from_date),
    UNIQUE (decision_id, position),
    UNIQUE (decision_id, cadre_id, kind),
    CHECK ((kind IN ('GRADE_CEILING', 'BONUS_DEDUCTION')) = (year IS NOT NULL)),
    CHECK ((kind = 'BONUS_DEDUCTION') = (percent IS NOT NULL)),
    CHECK ((kind = 'GRADE_CEILING') = (grade_ceiling IS NOT NULL)),
    CHECK ((kind IN ('RECTIFICATION', 'PROMOTION_DEFERRAL')) = (until_date IS NOT NULL))
);

-- What a meeting said on a matter: once per meeting, and a carried one is a decision.
CREATE TABLE deliberation (
    id              uuid PRIMARY KEY,
    meeting_id      uuid   NOT NULL REFERENCES meeting,
    matter_id       uuid   NOT NULL REFERENCES matter,
    decision_id     uuid UNIQUE REFERENCES decision,
    members_counted int    NOT NULL,
    members_present int    NOT NULL CHECK (members_present BETWEEN 1 AND members_counted),
    reasons         text   NOT NULL,
    recorded_at     timestamptz NOT NULL,
    UNIQUE (meeting_id, matter_id)
);
CREATE INDEX deliberation_matter ON deliberation (matter_id);
CREATE INDEX deliberation_meeting ON deliberation (meeting_id, recorded_at, id);

CREATE TABLE deliberation_measure (
    deliberation_id uuid NOT NULL REFERENCES deliberation,
    measure         text NOT NULL CHECK (measure IN ('ADMONITION', 'PROMOTION_DEFERRAL')),
    PRIMARY KEY (deliberation_id, measure)
);

CREATE TABLE deliberation_recusal (
    deliberation_id uuid NOT NULL REFERENCES deliberation,
    position        int  NOT NULL,
    member_id       uuid NOT NULL,
    ground          text NOT NULL CHECK (ground IN ('SUBJECT', 'OWN_SECTION', 'KINSHIP', 'INTEREST')),
    PRIMARY KEY (deliberation_id, position),
    UNIQUE (deliberation_id, member_id)
);

CREATE TABLE deliberation_vote (
    deliberation_id uuid NOT NULL REFERENCES deliberation,
    position        int  NOT NULL,
    member_id       uuid NOT NULL,
    vote            text NOT NULL CHECK (vote IN ('FOR', 'AGAINST', 'ABSTAIN')),
    PRIMARY KEY (deliberation_id, position),
    UNIQUE (deliberation_id, member_id)
);

-- Written notices of a decision (R6.3).
CREATE TABLE notice (
    id             uuid PRIMARY KEY,
    decision_id    uuid    NOT NULL REFERENCES decision,
    addressee_kind text    NOT NULL CHECK (addressee_kind IN ('PERSON', 'UNIT')),
    cadre_id       uuid,
    unit_code      text,
    due_on         date    NOT NULL,
    calendar_known boolean NOT NULL,
    CHECK ((addressee_kind = 'PERSON') = (cadre_id IS NOT NULL)),
    CHECK ((addressee_kind = 'UNIT') = (unit_code IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (decision_id, cadre_id, unit_code)
);
CREATE INDEX notice_due ON notice (due_on);
