-- Review and appeal (R8), and what the leading group revokes itself.

CREATE TABLE appeal (
    id                    uuid PRIMARY KEY,
    decision_id           uuid        NOT NULL REFERENCES decision,
    cadre_id              uuid        NOT NULL, -- the appellant
    kind                  text        NOT NULL CHECK (kind IN ('REVIEW', 'APPEAL')),
    addressed_to          text        NOT NULL CHECK (addressed_to IN ('DECIDING_ORGAN', 'HIGHER_ORGAN')),
    route                 text        NOT NULL CHECK (route IN ('REVIEW', 'APPEAL', 'APPEAL_AFTER_REVIEW')),
    filed_on              date        NOT NULL,
    grounds               text        NOT NULL,
    force_majeure         text,
    filing_due_on         date,       -- none before the receipt of what is complained of
    filing_calendar_known boolean     NOT NULL,
    answer_due_on         date,       -- none while it is refused
    answer_calendar_known boolean     NOT NULL,
    status                text        NOT NULL CHECK (status IN ('PENDING', 'REFUSED_LATE', 'UPHELD', 'MODIFIED',
                                                                 'REVOKED', 'LAPSED')),
    accepted_late_on      date,
    acceptance_reason     text,
    decided_on            date,
    reasons               text,
    lapsed_on             date,
    recorded_at           timestamptz NOT NULL,
    version               bigint      NOT NULL,
    CHECK (kind = 'APPEAL' OR addressed_to = 'DECIDING_ORGAN'),
    CHECK ((status = 'REFUSED_LATE') = (answer_due_on IS NULL)),
    CHECK ((status IN ('UPHELD', 'MODIFIED', 'REVOKED')) = (decided_on IS NOT NULL)),
    CHECK ((decided_on IS NULL) = (reasons IS NULL)),
    CHECK ((status = 'LAPSED') = (lapsed_on IS NOT NULL)),
    CHECK ((accepted_late_on IS NULL) = (acceptance_reason IS NULL))
);
CREATE UNIQUE INDEX appeal_open ON appeal (decision_id) WHERE status = 'PENDING';
CREATE UNIQUE INDEX appeal_answered ON appeal (decision_id, kind, addressed_to)
    WHERE status IN ('UPHELD', 'MODIFIED', 'REVOKED');
CREATE INDEX appeal_decision ON appeal (decision_id, filed_on, id);
CREATE INDEX appeal_filed ON appeal (filed_on, id);
CREATE INDEX appeal_status ON appeal (status, filed_on, id);
CREATE INDEX appeal_cadre ON appeal (cadre_id, filed_on, id);

CREATE TABLE appeal_panel_member (
    appeal_id uuid NOT NULL REFERENCES appeal,
    position  int  NOT NULL,
    member_id uuid NOT NULL,
    PRIMARY KEY (appeal_id, position),
    UNIQUE (appeal_id, member_id) DEFERRABLE INITIALLY DEFERRED -- members may change places
);

CREATE TABLE appeal_vote (
    appeal_id uuid NOT NULL REFERENCES appeal,
    position  int  NOT NULL,
    member_id uuid NOT NULL,
    vote      text NOT NULL CHECK (vote IN ('FOR', 'AGAINST', 'ABSTAIN')),
    PRIMARY KEY (appeal_id, position),
    UNIQUE (appeal_id, member_id)
);

CREATE TABLE revocation (
    decision_id uuid PRIMARY KEY REFERENCES decision,
    meeting_id  uuid        NOT NULL REFERENCES meeting,
    revoked_on  date        NOT NULL,
    reasons     text        NOT NULL,
    recorded_at timestamptz NOT NULL
);

CREATE TABLE revocation_recusal (
    decision_id uuid NOT NULL REFERENCES revocation,
    position    int  NOT NULL,
    member_id   uuid NOT NULL,
    ground      text NOT NULL CHECK (ground IN ('SUBJECT', 'OWN_SECTION', 'KINSHIP', 'INTEREST')),
    PRIMARY KEY (decision_id, position),
    UNIQUE (decision_id, member_id)
);

CREATE TABLE revocation_vote (
    decision_id uuid NOT NULL REFERENCES revocation,
    position    int  NOT NULL,
    member_id   uuid NOT NULL,
    vote        text NOT NULL CHECK (vote IN ('FOR', 'AGAINST', 'ABSTAIN')),
    PRIMARY KEY (decision_id, position),
    UNIQUE (decision_id, member_id)
);

-- What was made in one meeting, for its minutes.
CREATE INDEX decision_meeting ON decision (meeting_id, id);
