-- Annual grades: as assessed, and as they stand under the decisions in force.
CREATE TABLE annual_grade (
    id          uuid PRIMARY KEY,
    year        int         NOT NULL CHECK (year BETWEEN 2022 AND 2100),
    cadre_id    uuid        NOT NULL REFERENCES cadre,
    unit_code   text        NOT NULL,
    assessed    text        NOT NULL CHECK (assessed IN ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT',
                                                         'INCOMPETENT')),
    grade       text        NOT NULL CHECK (grade IN ('EXCELLENT', 'COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT')),
    remark      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    version     bigint      NOT NULL,
    UNIQUE (cadre_id, year)
);
CREATE INDEX annual_grade_latest ON annual_grade (id DESC);
CREATE INDEX annual_grade_year ON annual_grade (year, id DESC);
CREATE INDEX annual_grade_unit ON annual_grade (unit_code, id DESC);
