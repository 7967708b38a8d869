-- What comes before the leading group because a rectification was not met.
ALTER TABLE rectification_review
    ADD COLUMN follow_up_matter_id uuid REFERENCES matter,
    ADD CHECK (follow_up_matter_id IS NULL OR outcome = 'NOT_MET');

-- R7.10: suspended before the matter is decided, and no longer than until it is disposed of.
CREATE TABLE suspension (
    id             uuid PRIMARY KEY,
    matter_id      uuid        NOT NULL REFERENCES matter,
    cadre_id       uuid        NOT NULL,
    unit_code      text,
    from_date      date        NOT NULL,
    ground         text        NOT NULL,
    status         text        NOT NULL CHECK (status IN ('RUNNING', 'DECIDED', 'MATTER_CLOSED', 'LIFTED')),
    ended_on       date CHECK (ended_on >= from_date),
    decision_id    uuid REFERENCES decision,
    lifting_reason text,
    recorded_at    timestamptz NOT NULL,
    version        bigint      NOT NULL,
    CHECK ((status = 'RUNNING') = (ended_on IS NULL)),
    CHECK ((status = 'DECIDED') = (decision_id IS NOT NULL)),
    CHECK ((status = 'LIFTED') = (lifting_reason IS NOT NULL))
);
CREATE UNIQUE INDEX suspension_running ON suspension (cadre_id) WHERE status = 'RUNNING';
CREATE INDEX suspension_by_start ON suspension (from_date, id);
CREATE INDEX suspension_cadre ON suspension (cadre_id, from_date, id);
CREATE INDEX suspension_matter ON suspension (matter_id);

CREATE TABLE suspension_measure (
    suspension_id uuid NOT NULL REFERENCES suspension,
    measure       text NOT NULL CHECK (measure IN ('ADMONITION', 'CRITICISM', 'PROMOTION_DEFERRAL', 'REASSIGNMENT',
                      'REMOVAL', 'DEMOTION', 'RESIGNATION_OR_DISMISSAL', 'LEGAL_REFERRAL')),
    PRIMARY KEY (suspension_id, measure)
);

-- R7.8, R7.11: what is handed over to other organs or told to a superior department, and what these answer.
CREATE TABLE referral (
    id                uuid PRIMARY KEY,
    kind              text    NOT NULL CHECK (kind IN ('DISCIPLINE_SUPERVISION', 'JUDICIAL', 'SUPERIOR_DEPARTMENT')),
    matter_id         uuid    NOT NULL REFERENCES matter,
    decision_id       uuid REFERENCES decision,
    subject_kind      text    NOT NULL CHECK (subject_kind IN ('CADRE', 'UNIT', 'LEADERSHIP_TEAM', 'UNKNOWN')),
    cadre_id          uuid,
    unit_code         text,
    raised_on         date    NOT NULL,
    reasons           text, -- of a superior department's only; the others are told by the decision
    receiver_name     text, -- as decided
    dispatched_to     text,
    papers            text[]  NOT NULL,
    proposal          text,
    proposed_for      uuid[]  NOT NULL,
    status            text    NOT NULL CHECK (status IN ('DUE', 'DISPATCHED', 'REPLIED', 'WITHDRAWN')),
    dispatched_on     date CHECK (dispatched_on >= raised_on),
    method            text CHECK (method IN ('IN_PERSON', 'MAIL', 'CONFIDENTIAL_MAIL')),
    replied_on        date CHECK (replied_on >= dispatched_on),
    reply             text,
    measures_taken    text,
    withdrawn_on      date,
    to_be_recalled    boolean NOT NULL DEFAULT false,
    version           bigint  NOT NULL,
    CHECK ((kind = 'SUPERIOR_DEPARTMENT') = (decision_id IS NULL)),
    CHECK (kind = 'SUPERIOR_DEPARTMENT' OR proposal IS NULL),
    CHECK ((status IN ('DISPATCHED', 'REPLIED')) = (dispatched_on IS NOT NULL)),
    CHECK ((dispatched_on IS NULL) = (method IS NULL)),
    CHECK ((kind = 'SUPERIOR_DEPARTMENT') = (receiver_name IS NULL)),
    CHECK ((dispatched_on IS NULL) = (dispatched_to IS NULL)),
    CHECK (dispatched_on IS NULL OR cardinality(papers) > 0),
    CHECK ((status = 'REPLIED') = (replied_on IS NOT NULL)),
    CHECK ((replied_on IS NULL) = (reply IS NULL)),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
    CHECK (NOT to_be_recalled OR dispatched_on IS NOT NULL)
);
CREATE UNIQUE INDEX referral_of_decision ON referral (decision_id) WHERE status <> 'WITHDRAWN' AND NOT to_be_recalled;
CREATE UNIQUE INDEX referral_of_matter ON referral (matter_id) WHERE kind = 'SUPERIOR_DEPARTMENT';
CREATE INDEX referral_by_day ON referral (raised_on, id);
CREATE INDEX referral_status ON referral (status, raised_on, id);
