-- A year's appraisal and the units that it appraises (R9).
CREATE TABLE cycle (
    year              int PRIMARY KEY CHECK (year BETWEEN 2022 AND 2100),
    status            text        NOT NULL CHECK (status IN ('OPEN', 'QUARTERS_CLOSED', 'HALF_YEARS_CLOSED',
                                                             'YEAR_CLOSED', 'REOPENED')),
    closed_quarters   int         NOT NULL CHECK (closed_quarters BETWEEN 0 AND 4),
    closed_half_years int         NOT NULL CHECK (closed_half_years BETWEEN 0 AND closed_quarters / 2),
    rulebook_version  text        NOT NULL REFERENCES rulebook,
    opened_at         timestamptz NOT NULL,
    version           bigint      NOT NULL
);

CREATE TABLE cycle_unit (
    year      int  NOT NULL REFERENCES cycle,
    unit_code text NOT NULL REFERENCES unit,
    PRIMARY KEY (year, unit_code)
);

-- Quarterly self-checks, one per unit (R9.1).
CREATE TABLE self_check (
    id        uuid PRIMARY KEY,
    year      int         NOT NULL,
    quarter   int         NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    unit_code text        NOT NULL,
    summary   text        NOT NULL,
    figures   jsonb       NOT NULL,
    filed_by  text        NOT NULL,
    filed_at  timestamptz NOT NULL,
    version   bigint      NOT NULL,
    UNIQUE (year, unit_code, quarter),
    FOREIGN KEY (year, unit_code) REFERENCES cycle_unit
);
CREATE INDEX self_check_year ON self_check (year, id);

-- What one appraiser gives a unit: a record in a centralised review (R9.2), hundredths of a point in everything else (R9.3).
CREATE TABLE mark (
    id          uuid PRIMARY KEY,
    year        int         NOT NULL,
    unit_code   text        NOT NULL,
    component   text        NOT NULL CHECK (component IN ('ROUTINE', 'CENTRALISED', 'YEAR_END', 'LEADERS')),
    period      int         NOT NULL,
    hundredths  int CHECK (hundredths BETWEEN 0 AND 10000),
    record      text CHECK (record IN ('GOOD', 'FAIR', 'POOR')),
    remark      text        NOT NULL,
    appraiser   text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    version     bigint      NOT NULL,
    CHECK ((component = 'CENTRALISED') = (record IS NOT NULL)),
    CHECK ((component = 'CENTRALISED') = (hundredths IS NULL)),
    CHECK (period BETWEEN CASE WHEN component IN ('ROUTINE', 'CENTRALISED') THEN 1 ELSE 0 END
                      AND CASE component WHEN 'ROUTINE' THEN 4 WHEN 'CENTRALISED' THEN 2 ELSE 0 END),
    UNIQUE (year, unit_code, component, period, appraiser),
    FOREIGN KEY (year, unit_code) REFERENCES cycle_unit
);
CREATE INDEX mark_year ON mark (year, component, id);

-- Versions of a year's classification (R9.4); a published one never changes.
CREATE TABLE classification (
    id               uuid PRIMARY KEY,
    year             int         NOT NULL REFERENCES cycle,
    number           int         NOT NULL,
    status           text        NOT NULL CHECK (status IN ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'REJECTED')),
    ground           text        NOT NULL,
    rulebook_version text        NOT NULL REFERENCES rulebook,
    first_seats      int         NOT NULL,
    second_seats     int         NOT NULL,
    third_seats      int         NOT NULL,
    made_by          text        NOT NULL,
    made_at          timestamptz NOT NULL,
    opinion          text,
    published_at     timestamptz,
    version          bigint      NOT NULL,
    UNIQUE (year, number),
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL))
);

CREATE TABLE classification_line (
    classification_id uuid   NOT NULL REFERENCES classification,
    unit_code         text   NOT NULL,
    name              text   NOT NULL,
    rank              int    NOT NULL,
    unit_class        int    NOT NULL CHECK (unit_class BETWEEN 1 AND 3),
    ground            text   NOT NULL,
    routine           int    NOT NULL,
    centralised       int    NOT NULL,
    year_end          int    NOT NULL,
    leaders           int    NOT NULL,
    total             bigint NOT NULL,
    good_half_years   int    NOT NULL,
    fair_half_years   int    NOT NULL,
    decisions         jsonb  NOT NULL,
    PRIMARY KEY (classification_id, unit_code)
);
CREATE INDEX classification_line_rank ON classification_line (classification_id, rank, unit_code);
CREATE INDEX classification_line_class ON classification_line (classification_id, unit_class, rank, unit_code);
