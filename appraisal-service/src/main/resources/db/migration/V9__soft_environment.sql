-- The soft-environment double review (R10): what units commit themselves to, the ballots of the three methods, the rankings.

CREATE TABLE commitment (
    id           uuid PRIMARY KEY,
    year         int         NOT NULL,
    unit_code    text        NOT NULL REFERENCES unit,
    goals        text        NOT NULL,
    measures     text[]      NOT NULL,
    published_at timestamptz NOT NULL,
    version      bigint      NOT NULL,
    UNIQUE (year, unit_code)
);

-- Ballots as they come in, added up by unit and score: nobody is named in them.
CREATE TABLE ballot_batch (
    id               uuid PRIMARY KEY,
    year             int         NOT NULL,
    method           text        NOT NULL CHECK (method IN ('MASS_REVIEW', 'TARGETED_SURVEY', 'SAMPLING')),
    origin           text        NOT NULL,
    lowest           int         NOT NULL,
    highest          int         NOT NULL,
    status           text        NOT NULL CHECK (status IN ('IN_FORCE', 'ANNULLED')),
    annulment_reason text,
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CHECK (lowest >= 0 AND lowest < highest),
    CHECK ((status = 'ANNULLED') = (annulment_reason IS NOT NULL))
);
CREATE INDEX ballot_batch_latest ON ballot_batch (year, recorded_at, id);
CREATE TABLE ballot_batch_line (
    batch_id  uuid NOT NULL REFERENCES ballot_batch,
    unit_code text NOT NULL REFERENCES unit,
    score     int  NOT NULL,
    ballots   int  NOT NULL CHECK (ballots >= 1),
    PRIMARY KEY (batch_id, unit_code, score)
);

-- Rankings, each a new one beside those of before.
CREATE TABLE soft_ranking (
    id               uuid PRIMARY KEY,
    year             int         NOT NULL,
    number           int         NOT NULL CHECK (number >= 1),
    rulebook_version text        NOT NULL REFERENCES rulebook,
    published_by     text        NOT NULL,
    published_at     timestamptz NOT NULL,
    UNIQUE (year, number)
);
CREATE TABLE ranked_unit (
    id         uuid PRIMARY KEY,
    ranking_id uuid NOT NULL REFERENCES soft_ranking,
    position   int  NOT NULL,
    unit_code  text NOT NULL REFERENCES unit,
    category   text NOT NULL CHECK (category IN ('DEPARTMENT', 'GRASS_ROOTS_UNIT')),
    place      int CHECK (place >= 1),
    standing   text NOT NULL CHECK (standing IN ('BEST', 'WORST', 'BETWEEN', 'NOT_RANKED')),
    score      text,
    exact      text,
    methods    jsonb NOT NULL,
    UNIQUE (ranking_id, position),
    UNIQUE (ranking_id, unit_code),
    CHECK ((standing = 'NOT_RANKED') = (place IS NULL) AND (place IS NULL) = (score IS NULL))
);
