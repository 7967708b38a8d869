-- The roster. References are checked at commit: units name leaders, and leaders belong to units.

CREATE TABLE unit (
    code                text PRIMARY KEY CHECK (code ~ '^[A-Z0-9-]{2,32}$'),
    name                text    NOT NULL,
    kind                text    NOT NULL CHECK (kind IN ('PARTY_DEPARTMENT', 'GOVERNMENT_DEPARTMENT',
                                                         'PEOPLES_CONGRESS', 'CPPCC', 'DISCIPLINE_COMMISSION', 'COURT',
                                                         'PROCURATORATE', 'MASS_ORGANISATION', 'PUBLIC_INSTITUTION',
                                                         'PROVINCIAL_VERTICAL')),
    parent_code         text REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    vertical            boolean NOT NULL,
    city_managed_team   boolean NOT NULL,
    principal_leader_id uuid,
    leadership_team_ids uuid[]  NOT NULL,
    version             bigint  NOT NULL
);
CREATE INDEX unit_kind ON unit (kind, code);
CREATE INDEX unit_parent ON unit (parent_code, code);

CREATE TABLE cadre (
    id                    uuid PRIMARY KEY,
    name                  text    NOT NULL,
    unit_code             text    NOT NULL REFERENCES unit DEFERRABLE INITIALLY DEFERRED,
    section               text,
    post                  text    NOT NULL,
    rank                  text    NOT NULL CHECK (rank IN ('PREFECTURE_PRINCIPAL', 'PREFECTURE_DEPUTY',
                                                           'COUNTY_PRINCIPAL', 'COUNTY_DEPUTY', 'SECTION_PRINCIPAL',
                                                           'SECTION_DEPUTY', 'STAFF')),
    staff_kind            text    NOT NULL CHECK (staff_kind IN ('CADRE', 'SERVICE_WORKER')),
    city_managed          boolean NOT NULL,
    leader_in_charge_id   uuid REFERENCES cadre DEFERRABLE INITIALLY DEFERRED,
    annual_bonus_base_fen bigint  NOT NULL CHECK (annual_bonus_base_fen >= 0),
    version               bigint  NOT NULL
);
ALTER TABLE unit ADD FOREIGN KEY (principal_leader_id) REFERENCES cadre DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX unit_principal_leader ON unit (principal_leader_id);
CREATE INDEX cadre_unit ON cadre (unit_code, id);
CREATE INDEX cadre_name ON cadre (name, id);
CREATE INDEX cadre_rank ON cadre (rank, id);
CREATE INDEX cadre_staff_kind ON cadre (staff_kind, id);
CREATE INDEX cadre_leader_in_charge ON cadre (leader_in_charge_id);

CREATE TABLE roster_import (
    id               uuid PRIMARY KEY,
    imported_at      timestamptz NOT NULL,
    imported_by      text        NOT NULL,
    units_created    int         NOT NULL,
    units_updated    int         NOT NULL,
    units_unchanged  int         NOT NULL,
    cadres_created   int         NOT NULL,
    cadres_updated   int         NOT NULL,
    cadres_unchanged int         NOT NULL
);

-- What the decisions in force do to a year's bonus and grade. People may be named whom the roster does not know yet.

CREATE TABLE consequence (
    effect_id        uuid PRIMARY KEY,
    decision_id      uuid NOT NULL,
    decision_number  text NOT NULL,
    decided_on       date NOT NULL,
    rulebook_version text NOT NULL,
    rule             text NOT NULL,
    clause           text NOT NULL,
    target           text NOT NULL CHECK (target IN ('PERSON', 'LEADER', 'LEADERSHIP_TEAM_MEMBER')),
    cadre_id         uuid NOT NULL,
    year             int  NOT NULL,
    kind             text NOT NULL CHECK (kind IN ('BONUS_DEDUCTION', 'GRADE_CEILING')),
    percent          int CHECK (percent BETWEEN 1 AND 100),
    ceiling          text CHECK (ceiling IN ('COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT')),
    CHECK ((kind = 'BONUS_DEDUCTION') = (percent IS NOT NULL)),
    CHECK ((kind = 'GRADE_CEILING') = (ceiling IS NOT NULL))
);
CREATE INDEX consequence_decision ON consequence (decision_id);
CREATE INDEX consequence_cadre ON consequence (cadre_id, year, kind, decided_on, effect_id);
CREATE INDEX consequence_year ON consequence (year, kind, cadre_id);
