-- Promotions: commendations (R9.8), what was asked about candidates and answered (R11), and consents (R7.3).

CREATE TABLE commendation (
    id           uuid PRIMARY KEY,
    cadre_id     uuid NOT NULL,
    title        text NOT NULL,
    commended_by text NOT NULL,
    commended_on date NOT NULL,
    status       text NOT NULL CHECK (status IN ('IN_FORCE', 'WITHDRAWN'))
);
CREATE INDEX commendation_cadre ON commendation (cadre_id);

-- Every asking, with the answers as they were given (五(四)).
CREATE TABLE promotion_review (
    id            uuid PRIMARY KEY,
    asked_at      timestamptz NOT NULL,
    asked_by      text        NOT NULL,
    purpose       text        NOT NULL,
    clear         int         NOT NULL CHECK (clear >= 0), -- how many of the candidates have that answer
    prefer        int         NOT NULL CHECK (prefer >= 0),
    deferred      int         NOT NULL CHECK (deferred >= 0),
    needs_consent int         NOT NULL CHECK (needs_consent >= 0)
);
CREATE INDEX promotion_review_asked_by ON promotion_review (asked_by, id);

CREATE TABLE promotion_review_answers (
    review_id uuid  PRIMARY KEY REFERENCES promotion_review,
    answers   jsonb NOT NULL -- in the order asked
);

CREATE TABLE promotion_consent (
    id                  uuid PRIMARY KEY,
    cadre_id            uuid        NOT NULL,
    meeting_id          uuid        NOT NULL REFERENCES meeting,
    given_on            date        NOT NULL, -- the meeting's day
    outstanding_results text        NOT NULL,
    reasons             text        NOT NULL,
    members_counted     int         NOT NULL,
    members_present     int         NOT NULL,
    recorded_at         timestamptz NOT NULL
);
CREATE INDEX promotion_consent_cadre ON promotion_consent (cadre_id, id);

CREATE TABLE promotion_consent_decision (
    consent_id  uuid NOT NULL REFERENCES promotion_consent,
    position    int  NOT NULL,
    decision_id uuid NOT NULL REFERENCES decision,
    PRIMARY KEY (consent_id, position),
    UNIQUE (consent_id, decision_id)
);

CREATE TABLE promotion_consent_examination (
    consent_id  uuid NOT NULL REFERENCES promotion_consent,
    position    int  NOT NULL,
    department  text NOT NULL CHECK (department IN ('ORGANIZATION', 'PERSONNEL')),
    examined_on date NOT NULL,
    conclusion  text NOT NULL,
    PRIMARY KEY (consent_id, position),
    UNIQUE (consent_id, department)
);

CREATE TABLE promotion_consent_recusal (
    consent_id uuid NOT NULL REFERENCES promotion_consent,
    position   int  NOT NULL,
    member_id  uuid NOT NULL,
    ground     text NOT NULL CHECK (ground IN ('SUBJECT', 'OWN_SECTION', 'KINSHIP', 'INTEREST')),
    PRIMARY KEY (consent_id, position),
    UNIQUE (consent_id, member_id)
);

CREATE TABLE promotion_consent_vote (
    consent_id uuid NOT NULL REFERENCES promotion_consent,
    position   int  NOT NULL,
    member_id  uuid NOT NULL,
    vote       text NOT NULL CHECK (vote IN ('FOR', 'AGAINST', 'ABSTAIN')),
    PRIMARY KEY (consent_id, position),
    UNIQUE (consent_id, member_id)
);
