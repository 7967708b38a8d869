-- The roster as last heard of.

CREATE TABLE roster_unit (
    code                text PRIMARY KEY,
    name                text    NOT NULL,
    kind                text    NOT NULL,
    parent_code         text,
    vertical            boolean NOT NULL,
    city_managed_team   boolean NOT NULL,
    leadership_team_ids uuid[]  NOT NULL
);
CREATE INDEX roster_unit_name ON roster_unit (name);

CREATE TABLE roster_cadre (
    id           uuid PRIMARY KEY,
    name         text    NOT NULL,
    unit_code    text    NOT NULL,
    rank         text    NOT NULL,
    staff_kind   text    NOT NULL,
    city_managed boolean NOT NULL
);
CREATE INDEX roster_cadre_name ON roster_cadre (name);

-- Reports, one routing per subject.

CREATE TABLE report (
    id                uuid PRIMARY KEY,
    channel           text        NOT NULL CHECK (channel IN ('YEAR_END_ASSESSMENT', 'TARGET_APPRAISAL',
                                                              'DEMOCRATIC_REVIEW', 'INSPECTION', 'MEDIA',
                                                              'PUBLIC_REPORT')),
    source            text CHECK (source IN ('HOTLINE_12380', 'OTHER_PHONE', 'LETTER', 'VISIT', 'WEB')),
    occurred_on       date,
    statement         bytea       NOT NULL, -- sealed
    items             text[]      NOT NULL,
    catalogue_version text        NOT NULL,
    receipt_digest    bytea       NOT NULL UNIQUE,
    filed_by          text        NOT NULL,
    filed_at          timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK ((channel = 'PUBLIC_REPORT') = (source IS NOT NULL))
);
CREATE INDEX report_filed ON report (filed_at, id);
CREATE INDEX report_channel ON report (channel, filed_at, id);
CREATE INDEX report_filed_by ON report (filed_by, filed_at, id);

CREATE TABLE routing (
    id               uuid PRIMARY KEY,
    report_id        uuid NOT NULL REFERENCES report,
    position         int  NOT NULL,
    stated_cadre_id  uuid,
    stated_unit_code text,
    stated_name      text,
    stated_unit_name text,
    stated_post      text,
    subject_kind     text NOT NULL CHECK (subject_kind IN ('CADRE', 'UNIT', 'LEADERSHIP_TEAM', 'UNKNOWN')),
    cadre_id         uuid,
    unit_code        text,
    organ            text NOT NULL CHECK (organ IN ('DISCIPLINE_SUPERVISION', 'ORGANIZATION', 'PERSONNEL',
                                                    'MUNICIPAL_ORGANS_COMMITTEE', 'LEADING_GROUP_OFFICE')),
    organ_concerned  text CHECK (organ_concerned <> organ),
    rule             text NOT NULL,
    clause           text NOT NULL,
    status           text NOT NULL CHECK (status IN ('TRIAGE', 'ROUTED', 'ACCEPTED', 'UNDER_INVESTIGATION',
                                                     'UNDER_DELIBERATION', 'DEALT_WITH', 'REFUSED')),
    brief            text,
    accepted_at      timestamptz,
    refusal_rule     text,
    refusal_clause   text,
    refusal_reason   text,
    UNIQUE (report_id, position),
    CHECK ((subject_kind = 'CADRE') = (cadre_id IS NOT NULL)),
    CHECK ((subject_kind = 'UNKNOWN') = (unit_code IS NULL)),
    CHECK ((status IN ('ACCEPTED', 'UNDER_INVESTIGATION', 'UNDER_DELIBERATION', 'DEALT_WITH'))
        = (brief IS NOT NULL AND accepted_at IS NOT NULL)),
    CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL))
);
CREATE INDEX routing_organ ON routing (organ, status, report_id);

-- Who reported: sealed, apart from everything else, read by nobody in this version but the check of a brief.

CREATE TABLE reporter_identity (
    report_id uuid PRIMARY KEY REFERENCES report,
    sealed    bytea NOT NULL
);
