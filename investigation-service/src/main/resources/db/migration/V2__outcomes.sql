-- What the leading group made of cases, as heard from the sanction service.

CREATE TABLE hearing (
    id        uuid PRIMARY KEY,
    case_id   uuid NOT NULL REFERENCES case_file,
    matter_id uuid NOT NULL,
    outcome   text NOT NULL CHECK (outcome IN ('RETURNED', 'POSTPONED', 'NOTIFIED', 'CLOSED')),
    heard_on  date NOT NULL,
    reasons   text NOT NULL
);
CREATE INDEX hearing_case ON hearing (case_id, heard_on, id);
-- A matter may be postponed again and again; it ends once.
CREATE UNIQUE INDEX hearing_end ON hearing (matter_id) WHERE outcome <> 'POSTPONED';

CREATE TABLE case_decision (
    id         uuid PRIMARY KEY,
    case_id    uuid   NOT NULL REFERENCES case_file,
    matter_id  uuid   NOT NULL,
    number     text   NOT NULL,
    decided_on date   NOT NULL,
    status     text   NOT NULL CHECK (status IN ('IN_FORCE', 'MODIFIED', 'REVOKED')),
    measures   text[] NOT NULL
);
CREATE INDEX case_decision_case ON case_decision (case_id, decided_on, id);
CREATE INDEX case_decision_matter ON case_decision (matter_id);
