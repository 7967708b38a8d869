-- Days on which somebody was not there (R2.3); the last is open while the absence goes on.
CREATE TABLE absence (
    id                uuid PRIMARY KEY,
    cadre_id          uuid        NOT NULL REFERENCES cadre,
    kind              text        NOT NULL CHECK (kind IN ('OVERDUE_RETURN', 'UNEXCUSED', 'SICK_LEAVE',
                                                           'PERSONAL_LEAVE')),
    first_day         date        NOT NULL,
    last_day          date,
    good_reason       text,
    withdrawal_reason text,
    recorded_at       timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK (last_day >= first_day),
    CHECK (good_reason IS NULL OR kind = 'OVERDUE_RETURN')
);
CREATE INDEX absence_latest ON absence (first_day, id);
CREATE INDEX absence_cadre ON absence (cadre_id, first_day, id);
CREATE INDEX absence_kind ON absence (kind, first_day, id);
CREATE INDEX absence_open ON absence (cadre_id) WHERE last_day IS NULL AND withdrawal_reason IS NULL;

-- Cadres and leadership teams that were inspected (R9.7).
CREATE TABLE inspection (
    id                uuid PRIMARY KEY,
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('CADRE', 'LEADERSHIP_TEAM')),
    cadre_id          uuid REFERENCES cadre,
    unit_code         text REFERENCES unit,
    inspected_on      date        NOT NULL,
    year              int         NOT NULL,
    inspected_by      text        NOT NULL,
    outcome           text        NOT NULL,
    withdrawal_reason text,
    recorded_at       timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK ((subject_kind = 'CADRE') = (cadre_id IS NOT NULL)),
    CHECK ((subject_kind = 'LEADERSHIP_TEAM') = (unit_code IS NOT NULL)),
    CHECK (year = extract(year FROM inspected_on))
);
CREATE INDEX inspection_latest ON inspection (inspected_on, id);
CREATE INDEX inspection_cadre ON inspection (cadre_id, inspected_on, id);
CREATE INDEX inspection_unit ON inspection (unit_code, inspected_on, id);
CREATE INDEX inspection_year ON inspection (year, subject_kind, cadre_id, unit_code) WHERE withdrawal_reason IS NULL;
