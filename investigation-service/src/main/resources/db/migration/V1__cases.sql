-- The roster as last heard of.

CREATE TABLE roster_unit (
    code text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE roster_cadre (
    id        uuid PRIMARY KEY,
    name      text NOT NULL,
    unit_code text NOT NULL,
    section   text
);

-- Cases, one per accepted routing of a report.

CREATE TABLE case_number (
    year int PRIMARY KEY,
    last int NOT NULL CHECK (last > 0)
);

CREATE TABLE case_file (
    id                uuid PRIMARY KEY,
    case_number       text        NOT NULL UNIQUE,
    report_id         uuid        NOT NULL,
    routing_id        uuid        NOT NULL UNIQUE,
    organ             text        NOT NULL CHECK (organ IN ('DISCIPLINE_SUPERVISION', 'ORGANIZATION', 'PERSONNEL',
                                                            'MUNICIPAL_ORGANS_COMMITTEE', 'LEADING_GROUP_OFFICE')),
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('CADRE', 'UNIT', 'LEADERSHIP_TEAM', 'UNKNOWN')),
    cadre_id          uuid,
    unit_code         text,
    brief             text        NOT NULL,
    items             text[]      NOT NULL,
    catalogue_version text        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('OPEN', 'UNDER_INVESTIGATION', 'SUBMITTED', 'DECIDED')),
    conclusion        text CHECK (conclusion IN ('SUBSTANTIATED')),
    severity          text CHECK (severity IN ('MINOR', 'SERIOUS', 'GRAVE')),
    finding_summary   text,
    opened_at         timestamptz NOT NULL,
    submitted_at      timestamptz,
    changed_at        timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK ((subject_kind = 'CADRE') = (cadre_id IS NOT NULL)),
    CHECK ((subject_kind = 'UNKNOWN') = (unit_code IS NULL)),
    CHECK ((conclusion IS NULL) = (finding_summary IS NULL)),
    CHECK ((status IN ('SUBMITTED', 'DECIDED')) = (submitted_at IS NOT NULL)),
    CHECK (submitted_at IS NULL OR (conclusion IS NOT NULL AND severity IS NOT NULL))
);
CREATE INDEX case_opened ON case_file (opened_at, id);
CREATE INDEX case_organ ON case_file (organ, opened_at, id);
CREATE INDEX case_status ON case_file (status, opened_at, id);
CREATE INDEX case_report ON case_file (report_id, opened_at, id);

CREATE TABLE case_investigator (
    case_file_id uuid        NOT NULL REFERENCES case_file,
    cadre_id     uuid        NOT NULL,
    assigned_at  timestamptz NOT NULL,
    PRIMARY KEY (case_file_id, cadre_id)
);
CREATE INDEX case_investigator_cadre ON case_investigator (cadre_id, case_file_id);

CREATE TABLE violation (
    case_file_id uuid   NOT NULL REFERENCES case_file,
    position     int    NOT NULL,
    item         text   NOT NULL,
    description  text   NOT NULL,
    evidence_ids uuid[] NOT NULL,
    PRIMARY KEY (case_file_id, position)
);

-- What investigators put on record.

CREATE TABLE site_visit (
    id           uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    visited_on   date        NOT NULL,
    place        text        NOT NULL,
    participants text[]      NOT NULL,
    record       text        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX site_visit_case ON site_visit (case_id, recorded_at, id);

CREATE TABLE opinion (
    id           uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    collected_on date        NOT NULL,
    method       text        NOT NULL CHECK (method IN ('INTERVIEW', 'QUESTIONNAIRE', 'DISCUSSION')),
    people_heard int         NOT NULL CHECK (people_heard > 0),
    summary      text        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX opinion_case ON opinion (case_id, recorded_at, id);

CREATE TABLE statement (
    id          uuid PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES case_file,
    kind        text        NOT NULL CHECK (kind IN ('GIVEN', 'DECLINED', 'UNREACHABLE')),
    made_on     date        NOT NULL,
    text        text CHECK (kind <> 'GIVEN' OR text IS NOT NULL),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX statement_case ON statement (case_id, recorded_at, id);

CREATE TABLE statement_attempt (
    statement_id uuid NOT NULL REFERENCES statement,
    position     int  NOT NULL,
    tried_on     date NOT NULL,
    how          text NOT NULL,
    result       text NOT NULL,
    PRIMARY KEY (statement_id, position)
);

CREATE TABLE evidence (
    id           uuid PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES case_file,
    title        text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('DOCUMENT', 'PHOTO', 'RECORDING', 'OTHER')),
    description  text        NOT NULL,
    collected_on date        NOT NULL,
    sha256       text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX evidence_case ON evidence (case_id, recorded_at, id);

-- R5.8: the archive. Rows are added, never changed or taken away.

CREATE TABLE archive_entry (
    case_id     uuid        NOT NULL REFERENCES case_file,
    number      int         NOT NULL CHECK (number > 0),
    kind        text        NOT NULL,
    content     text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    hash        bytea       NOT NULL,
    PRIMARY KEY (case_id, number)
);

CREATE FUNCTION archive_is_append_only() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'The archive is append-only (R5.8)';
END
$$;

CREATE TRIGGER archive_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON archive_entry
    FOR EACH STATEMENT EXECUTE FUNCTION archive_is_append_only();
