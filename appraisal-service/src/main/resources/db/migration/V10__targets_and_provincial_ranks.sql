-- What a unit is to reach in a year, and what it reached (R2.1).
CREATE TABLE target (
    id                uuid PRIMARY KEY,
    unit_code         text        NOT NULL REFERENCES unit,
    year              int         NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('ECONOMIC', 'SOCIAL', 'INVESTMENT_PROMOTION',
                                                           'ASSIGNED_PROJECT')),
    title             text        NOT NULL,
    measure           text        NOT NULL,
    planned           bigint      NOT NULL CHECK (planned > 0),
    achieved          bigint CHECK (achieved >= 0),
    good_reason       text,
    withdrawal_reason text,
    recorded_at       timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK (good_reason IS NULL OR achieved IS NOT NULL AND kind IN ('INVESTMENT_PROMOTION', 'ASSIGNED_PROJECT'))
);
CREATE INDEX target_latest ON target (year, id);
CREATE INDEX target_unit ON target (unit_code, year, id);
CREATE INDEX target_kind ON target (kind, year, id);

-- Where a unit stands in the province: in its own line, and over all (R2.2).
CREATE TABLE provincial_rank (
    id          uuid PRIMARY KEY,
    unit_code   text        NOT NULL REFERENCES unit,
    year        int         NOT NULL,
    scope       text        NOT NULL CHECK (scope IN ('LINE', 'OVERALL')),
    ranking     text        NOT NULL,
    place       int         NOT NULL,
    places      int         NOT NULL,
    announced_by text       NOT NULL,
    recorded_at timestamptz NOT NULL,
    version     bigint      NOT NULL,
    CHECK (place BETWEEN 1 AND places)
);
CREATE UNIQUE INDEX provincial_rank_once ON provincial_rank (unit_code, scope, ranking, year);
CREATE INDEX provincial_rank_latest ON provincial_rank (year, id);
CREATE INDEX provincial_rank_unit ON provincial_rank (unit_code, year, id);
CREATE INDEX provincial_rank_scope ON provincial_rank (scope, year, id);
