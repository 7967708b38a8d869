-- Annual grades of cadres (R2.4, R7.13): one that holds per person and year, and all that was recorded before.
CREATE TABLE annual_grade (
    id                uuid PRIMARY KEY,
    cadre_id          uuid   NOT NULL REFERENCES cadre,
    unit_code         text   NOT NULL REFERENCES unit,
    year              int    NOT NULL,
    grade             text   NOT NULL CHECK (grade IN ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT')),
    withdrawal_ground text,
    version           bigint NOT NULL
);
CREATE UNIQUE INDEX annual_grade_once ON annual_grade (cadre_id, year) WHERE withdrawal_ground IS NULL;
CREATE INDEX annual_grade_latest ON annual_grade (year, id);
CREATE INDEX annual_grade_unit ON annual_grade (unit_code, year, id);
CREATE INDEX annual_grade_cadre ON annual_grade (cadre_id, year, id);
CREATE INDEX annual_grade_grade ON annual_grade (grade, year, id);
CREATE INDEX annual_grade_withdrawn ON annual_grade (year, id) WHERE withdrawal_ground IS NOT NULL;

CREATE TABLE annual_grade_revision (
    annual_grade_id uuid        NOT NULL REFERENCES annual_grade,
    number          int         NOT NULL,
    grade           text        NOT NULL CHECK (grade IN ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT',
                                                          'INCOMPETENT')),
    ground          text,
    recorded_at     timestamptz NOT NULL,
    recorded_by     text        NOT NULL,
    PRIMARY KEY (annual_grade_id, number),
    CHECK ((number = 0) = (ground IS NULL))
);
