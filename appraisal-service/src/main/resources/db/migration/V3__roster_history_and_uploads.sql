-- From which day on what the roster says holds. Of what is there already no more is known than that it holds now.
ALTER TABLE unit
    ADD COLUMN valid_from date;
UPDATE unit SET valid_from = (now() AT TIME ZONE 'Asia/Shanghai')::date;
ALTER TABLE unit
    ALTER COLUMN valid_from SET NOT NULL;

ALTER TABLE cadre
    ADD COLUMN valid_from date;
UPDATE cadre SET valid_from = (now() AT TIME ZONE 'Asia/Shanghai')::date;
ALTER TABLE cadre
    ALTER COLUMN valid_from SET NOT NULL;

-- The roster as it was: a row per change, never changed. On a day that version holds which is the latest of those valid
-- from that day or before: a correction takes the place of what was said of the days from its own on, and what was said
-- stays on record.
CREATE TABLE unit_state (
    code                text        NOT NULL REFERENCES unit,
    version             bigint      NOT NULL,
    recorded_at         timestamptz NOT NULL,
    valid_from          date        NOT NULL,
    name                text        NOT NULL,
    kind                text        NOT NULL,
    parent_code         text,
    vertical            boolean     NOT NULL,
    city_managed_team   boolean     NOT NULL,
    principal_leader_id uuid,
    leadership_team_ids uuid[]      NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE cadre_state (
    id                    uuid        NOT NULL REFERENCES cadre,
    version               bigint      NOT NULL,
    recorded_at           timestamptz NOT NULL,
    valid_from            date        NOT NULL,
    name                  text        NOT NULL,
    unit_code             text        NOT NULL,
    section               text,
    post                  text        NOT NULL,
    rank                  text        NOT NULL,
    staff_kind            text        NOT NULL,
    city_managed          boolean     NOT NULL,
    leader_in_charge_id   uuid,
    annual_bonus_base_fen bigint      NOT NULL,
    PRIMARY KEY (id, version)
);

INSERT INTO unit_state
SELECT code, version, now(), valid_from, name, kind, parent_code, vertical, city_managed_team, principal_leader_id,
       leadership_team_ids
FROM unit;

INSERT INTO cadre_state
SELECT id, version, now(), valid_from, name, unit_code, section, post, rank, staff_kind, city_managed,
       leader_in_charge_id, annual_bonus_base_fen
FROM cadre;

-- Files of a roster: what came, line by line, and what it would change; applied only when asked to, and as a whole.
CREATE TABLE roster_upload (
    id               uuid PRIMARY KEY,
    format           text        NOT NULL CHECK (format IN ('CSV', 'NDJSON')),
    status           text        NOT NULL CHECK (status IN ('CHECKED', 'REFUSED', 'APPLIED')),
    uploaded_at      timestamptz NOT NULL,
    uploaded_by      text        NOT NULL,
    units_created    int         NOT NULL,
    units_updated    int         NOT NULL,
    units_unchanged  int         NOT NULL,
    cadres_created   int         NOT NULL,
    cadres_updated   int         NOT NULL,
    cadres_unchanged int         NOT NULL,
    lines_refused    int         NOT NULL,
    roster_import_id uuid REFERENCES roster_import,
    version          bigint      NOT NULL,
    CHECK ((status = 'REFUSED') = (lines_refused > 0)),
    CHECK ((status = 'APPLIED') = (roster_import_id IS NOT NULL))
);
CREATE INDEX roster_upload_latest ON roster_upload (uploaded_at, id);

CREATE TABLE roster_upload_line (
    upload_id    uuid NOT NULL REFERENCES roster_upload ON DELETE CASCADE,
    line         int  NOT NULL,
    entry        text CHECK (entry IN ('UNIT', 'CADRE')),
    entry_key    text,
    content      jsonb,
    base_version bigint,
    change       text NOT NULL CHECK (change IN ('CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
    PRIMARY KEY (upload_id, line)
);
CREATE INDEX roster_upload_line_key ON roster_upload_line (upload_id, entry, entry_key, line);
CREATE INDEX roster_upload_line_change ON roster_upload_line (upload_id, change, line);

CREATE TABLE roster_upload_error (
    upload_id uuid NOT NULL REFERENCES roster_upload ON DELETE CASCADE,
    line      int  NOT NULL,
    position  int  NOT NULL GENERATED ALWAYS AS IDENTITY,
    field     text NOT NULL,
    zh        text NOT NULL,
    en        text NOT NULL,
    PRIMARY KEY (upload_id, line, position)
);
