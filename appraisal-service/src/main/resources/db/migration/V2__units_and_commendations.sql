-- What decisions do to a unit: its class in the year's appraisal, and its own bonus (R7.2, R7.4 to R7.7).
ALTER TABLE consequence
    DROP CONSTRAINT consequence_target_check,
    DROP CONSTRAINT consequence_kind_check,
    ALTER COLUMN cadre_id DROP NOT NULL,
    ADD COLUMN unit_code  text,
    ADD COLUMN unit_class int CHECK (unit_class IN (2, 3)),
    ADD CHECK (target IN ('PERSON', 'LEADER', 'LEADERSHIP_TEAM_MEMBER', 'UNIT')),
    ADD CHECK (kind IN ('BONUS_DEDUCTION', 'GRADE_CEILING', 'UNIT_CLASS_CEILING')),
    ADD CHECK ((target = 'UNIT') = (unit_code IS NOT NULL)),
    ADD CHECK ((target = 'UNIT') = (cadre_id IS NULL)),
    ADD CHECK ((kind = 'UNIT_CLASS_CEILING') = (unit_class IS NOT NULL)),
    ADD CHECK (kind <> 'UNIT_CLASS_CEILING' OR target = 'UNIT'),
    ADD CHECK (kind <> 'GRADE_CEILING' OR target <> 'UNIT');
CREATE INDEX consequence_unit ON consequence (unit_code, year, kind, decided_on, effect_id);

-- Commended cadres (R9.8).
CREATE TABLE commendation (
    id                uuid PRIMARY KEY,
    cadre_id          uuid        NOT NULL REFERENCES cadre,
    title             text        NOT NULL,
    commended_by      text        NOT NULL,
    commended_on      date        NOT NULL,
    grounds           text        NOT NULL,
    status            text        NOT NULL CHECK (status IN ('IN_FORCE', 'WITHDRAWN')),
    withdrawal_reason text,
    recorded_at       timestamptz NOT NULL,
    version           bigint      NOT NULL,
    CHECK ((status = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
);
CREATE INDEX commendation_latest ON commendation (commended_on, id);
CREATE INDEX commendation_cadre ON commendation (cadre_id, commended_on, id);
CREATE INDEX commendation_status ON commendation (status, commended_on, id);
