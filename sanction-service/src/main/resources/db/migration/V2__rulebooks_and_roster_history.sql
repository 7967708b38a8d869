-- Every version of the rulebook that this service ever went by; added at start, never changed. A release that knows more
-- figures adds them to these versions by a migration.
CREATE TABLE rulebook (
    version        text PRIMARY KEY,
    effective_from date        NOT NULL,
    content        jsonb       NOT NULL,
    registered_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX rulebook_effective ON rulebook (effective_from, version);

-- The roster as it was: a row per change, by the version of the unit or the person. The primary keys serve the search
-- for the last change up to a day.
CREATE TABLE roster_unit_state (
    code                text        NOT NULL,
    version             bigint      NOT NULL,
    since               timestamptz NOT NULL,
    vertical            boolean     NOT NULL,
    principal_leader_id uuid,
    leadership_team_ids uuid[]      NOT NULL,
    PRIMARY KEY (code, version)
);

CREATE TABLE roster_cadre_state (
    id                  uuid        NOT NULL,
    version             bigint      NOT NULL,
    since               timestamptz NOT NULL,
    unit_code           text        NOT NULL,
    rank                text        NOT NULL,
    leader_in_charge_id uuid,
    PRIMARY KEY (id, version)
);

-- What is known already, known from now on; its versions are with the inbox that it came by.
INSERT INTO roster_unit_state
SELECT code, inbox_version.version, now(), vertical, principal_leader_id, leadership_team_ids
FROM roster_unit
JOIN inbox_version ON consumer = 'roster' AND type = 'cn.zhiyong.unit.changed.v1' AND subject = code;

INSERT INTO roster_cadre_state
SELECT id, inbox_version.version, now(), unit_code, rank, leader_in_charge_id
FROM roster_cadre
JOIN inbox_version ON consumer = 'roster' AND type = 'cn.zhiyong.cadre.changed.v1' AND subject = id::text;
