-- Democratic reviews (R2.4). How many voted for what is known only once a review is closed, and who voted for what never:
-- while it is open, all votes lie added up in one sealed row of fixed length, whose key this database does not have; there is
-- no row for a ballot. At the close the sum is opened, and the tokens and the box are deleted.

CREATE TABLE democratic_review (
    id               uuid PRIMARY KEY,
    year             int         NOT NULL,
    title            text        NOT NULL,
    unit_code        text        NOT NULL REFERENCES unit,
    status           text        NOT NULL CHECK (status IN ('PREPARED', 'OPEN', 'CLOSED', 'ANNULLED')),
    voters           int         NOT NULL CHECK (voters >= 0),
    ballots          int,
    rulebook_version text        REFERENCES rulebook,
    annulment_reason text,
    prepared_at      timestamptz NOT NULL,
    closed_at        timestamptz,
    version          bigint      NOT NULL,
    CHECK (ballots BETWEEN 0 AND voters),
    CHECK ((status = 'ANNULLED') = (annulment_reason IS NOT NULL)),
    CHECK (status <> 'CLOSED' OR ballots IS NOT NULL),
    CHECK ((ballots IS NULL) = (closed_at IS NULL) AND (ballots IS NULL) = (rulebook_version IS NULL))
);
CREATE INDEX democratic_review_latest ON democratic_review (prepared_at, id);
CREATE INDEX democratic_review_year ON democratic_review (year, prepared_at, id);
CREATE INDEX democratic_review_status ON democratic_review (status, prepared_at, id);
CREATE INDEX democratic_review_unit ON democratic_review (unit_code, prepared_at, id);

-- Whom the voters judge, in the order of the ballot paper; the counts from the close on.
CREATE TABLE democratic_review_candidate (
    review_id           uuid NOT NULL REFERENCES democratic_review,
    position            int  NOT NULL,
    cadre_id            uuid NOT NULL REFERENCES cadre,
    unit_code           text NOT NULL,
    excellent           int,
    competent           int,
    basically_competent int,
    incompetent         int,
    blank               int,
    PRIMARY KEY (review_id, position),
    UNIQUE (review_id, cadre_id)
);
CREATE INDEX democratic_review_candidate_cadre ON democratic_review_candidate (cadre_id, review_id);

-- Keyed digests of the tokens handed out for a review that is not closed yet; no moment, no number, no order.
CREATE TABLE voter_token (
    review_id uuid    NOT NULL REFERENCES democratic_review,
    digest    bytea   NOT NULL,
    spent     boolean NOT NULL,
    PRIMARY KEY (review_id, digest)
);

-- The votes of an open review, added up and sealed.
CREATE TABLE ballot_box (
    review_id uuid PRIMARY KEY REFERENCES democratic_review,
    sealed    bytea NOT NULL
);
