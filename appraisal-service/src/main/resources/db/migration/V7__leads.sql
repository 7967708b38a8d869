-- Leads that the detectors raise (R2.1 to R2.5): one per subject, catalogue item and year, whatever is replayed.
CREATE TABLE lead (
    id             uuid PRIMARY KEY,
    subject_kind   text        NOT NULL CHECK (subject_kind IN ('CADRE', 'UNIT')),
    cadre_id       uuid REFERENCES cadre,
    unit_code      text        NOT NULL REFERENCES unit,
    item           text        NOT NULL CHECK (item ~ '^(INABILITY|INACTION|MISCONDUCT)-[1-9]$'),
    year           int         NOT NULL,
    channel        text        NOT NULL CHECK (channel IN ('YEAR_END_ASSESSMENT', 'TARGET_APPRAISAL',
                                                           'DEMOCRATIC_REVIEW')),
    status         text        NOT NULL CHECK (status IN ('RAISED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
    raising        int         NOT NULL CHECK (raising >= 1),
    raised_at      timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL,
    CHECK ((subject_kind = 'CADRE') = (cadre_id IS NOT NULL))
);
CREATE UNIQUE INDEX lead_once ON lead (COALESCE(cadre_id::text, unit_code), item, year);
CREATE INDEX lead_latest ON lead (raised_at, id);
CREATE INDEX lead_status ON lead (status, raised_at, id);
CREATE INDEX lead_item ON lead (item, status, raised_at, id);
CREATE INDEX lead_year ON lead (year, item, status);
CREATE INDEX lead_unit ON lead (unit_code, raised_at, id);
CREATE INDEX lead_cadre ON lead (cadre_id, raised_at, id);

-- What speaks for a lead now, by the data that say it; of a withdrawn lead nothing does.
CREATE TABLE lead_ground (
    lead_id       uuid NOT NULL REFERENCES lead,
    source        text NOT NULL,
    channel       text NOT NULL,
    rule          text NOT NULL,
    clause        text NOT NULL,
    arithmetic_zh text NOT NULL,
    arithmetic_en text NOT NULL
);
CREATE INDEX lead_ground_lead ON lead_ground (lead_id);
CREATE INDEX lead_ground_source ON lead_ground (source);
