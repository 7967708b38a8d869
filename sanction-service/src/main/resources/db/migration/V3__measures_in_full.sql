-- The eight measures, decisions that follow from others, and every state that a decision has been in.

ALTER TABLE deliberation_measure DROP CONSTRAINT deliberation_measure_measure_check;
ALTER TABLE deliberation_measure ADD CHECK (measure IN ('ADMONITION', 'CRITICISM', 'PROMOTION_DEFERRAL', 'REASSIGNMENT',
    'REMOVAL', 'DEMOTION', 'RESIGNATION_OR_DISMISSAL', 'LEGAL_REFERRAL'));

ALTER TABLE decision DROP CONSTRAINT decision_status_check;
ALTER TABLE decision ADD CHECK (status IN ('IN_FORCE', 'MODIFIED', 'REVOKED'));
ALTER TABLE decision
    DROP CONSTRAINT decision_matter_id_key,
    ADD COLUMN cause_id          uuid REFERENCES decision,
    ADD COLUMN leaders_on_record uuid[]  NOT NULL DEFAULT '{}', -- who stood where on the day (R7.14)
    ADD COLUMN leadership_team   uuid[]  NOT NULL DEFAULT '{}',
    ADD COLUMN settled           boolean NOT NULL DEFAULT false, -- by the answer to an appeal against it
    ADD COLUMN entries           int     NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX decision_of_matter ON decision (matter_id) WHERE cause_id IS NULL;
CREATE UNIQUE INDEX decision_derived ON decision (cause_id, cadre_id);
CREATE INDEX decision_matter ON decision (matter_id);
UPDATE decision SET leaders_on_record = ARRAY(
    SELECT DISTINCT effect.cadre_id FROM decision_effect effect
    WHERE effect.decision_id = decision.id AND effect.target = 'LEADER');

CREATE TABLE decision_revision (
    id             uuid PRIMARY KEY,
    decision_id    uuid        NOT NULL REFERENCES decision,
    number         int         NOT NULL CHECK (number > 0),
    reason         text        NOT NULL CHECK (reason IN ('DECIDED', 'APPEAL_MODIFIED', 'APPEAL_REVOKED',
                                                          'CAUSE_CHANGED', 'MEETING_REVOKED')),
    made_on        date        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    circulation    text,
    new_post       text,
    demotion_step  text CHECK (demotion_step IN ('PRINCIPAL_TO_DEPUTY', 'UPPER_TO_LOWER_LEVEL')),
    departure      text CHECK (departure IN ('ADVISED_TO_RESIGN', 'DISMISSED')),
    receiver       text CHECK (receiver IN ('DISCIPLINE_SUPERVISION', 'JUDICIAL')),
    receiver_name  text,
    papers         text[]      NOT NULL DEFAULT '{}',
    UNIQUE (decision_id, number),
    CHECK ((receiver IS NULL) = (receiver_name IS NULL))
);
INSERT INTO decision_revision (id, decision_id, number, reason, made_on, recorded_at)
SELECT gen_random_uuid(), id, 1, 'DECIDED', decided_on, now() FROM decision;

ALTER TABLE decision_measure RENAME TO decision_revision_measure;
ALTER TABLE decision_revision_measure ADD COLUMN revision_id uuid REFERENCES decision_revision;
UPDATE decision_revision_measure measure SET revision_id = revision.id
    FROM decision_revision revision WHERE revision.decision_id = measure.decision_id;
ALTER TABLE decision_revision_measure
    DROP COLUMN decision_id, -- and with it the keys
    DROP COLUMN position,
    DROP CONSTRAINT decision_measure_measure_check,
    ADD CHECK (measure IN ('ADMONITION', 'CRITICISM', 'PROMOTION_DEFERRAL', 'REASSIGNMENT', 'REMOVAL', 'DEMOTION',
                           'RESIGNATION_OR_DISMISSAL', 'LEGAL_REFERRAL')),
    ADD PRIMARY KEY (revision_id, measure);

ALTER TABLE decision_effect ADD COLUMN revision_id uuid REFERENCES decision_revision;
UPDATE decision_effect effect SET revision_id = revision.id
    FROM decision_revision revision WHERE revision.decision_id = effect.decision_id;
ALTER TABLE decision_effect
    DROP COLUMN decision_id,
    DROP CONSTRAINT decision_effect_measure_check,
    DROP CONSTRAINT decision_effect_target_check,
    DROP CONSTRAINT decision_effect_kind_check,
    DROP CONSTRAINT decision_effect_grade_ceiling_check,
    DROP CONSTRAINT decision_effect_check1,
    ALTER COLUMN revision_id SET NOT NULL,
    ALTER COLUMN cadre_id DROP NOT NULL,
    ADD COLUMN unit_code  text,
    ADD COLUMN unit_class int CHECK (unit_class IN (2, 3)),
    ADD COLUMN detail     text, -- scope of circulation, new post, or receiver
    ADD COLUMN manner     text CHECK (manner IN ('PRINCIPAL_TO_DEPUTY', 'UPPER_TO_LOWER_LEVEL', 'ADVISED_TO_RESIGN',
                                                 'DISMISSED', 'DISCIPLINE_SUPERVISION', 'JUDICIAL')),
    ADD UNIQUE (revision_id, position),
    ADD UNIQUE NULLS NOT DISTINCT (revision_id, cadre_id, unit_code, kind),
    ADD CHECK (measure IN ('ADMONITION', 'CRITICISM', 'PROMOTION_DEFERRAL', 'REASSIGNMENT', 'REMOVAL', 'DEMOTION',
                           'RESIGNATION_OR_DISMISSAL', 'LEGAL_REFERRAL')),
    ADD CHECK (target IN ('PERSON', 'LEADER', 'LEADERSHIP_TEAM_MEMBER', 'UNIT')),
    ADD CHECK (kind IN ('RECTIFICATION', 'SELF_CRITICISM', 'CIRCULATION', 'GRADE_CEILING', 'BONUS_DEDUCTION',
                        'PROMOTION_DEFERRAL', 'REASSIGNMENT', 'REMOVAL', 'DEMOTION', 'DEPARTURE', 'LEGAL_REFERRAL',
                        'UNIT_CLASS_CEILING')),
    ADD CHECK (grade_ceiling IN ('COMPETENT', 'BASICALLY_COMPETENT', 'INCOMPETENT')),
    ADD CHECK ((target = 'UNIT') = (unit_code IS NOT NULL) AND (target = 'UNIT') = (cadre_id IS NULL)),
    ADD CHECK ((kind IN ('GRADE_CEILING', 'BONUS_DEDUCTION', 'UNIT_CLASS_CEILING')) = (year IS NOT NULL)),
    ADD CHECK ((kind = 'UNIT_CLASS_CEILING') = (unit_class IS NOT NULL)),
    ADD CHECK ((kind IN ('DEMOTION', 'DEPARTURE', 'LEGAL_REFERRAL')) = (manner IS NOT NULL));
CREATE INDEX decision_effect_cadre ON decision_effect (cadre_id, kind);

-- Earlier decisions without which one could not have been made (R7.2, R7.5, R7.6).
CREATE TABLE decision_basis (
    decision_id uuid NOT NULL REFERENCES decision,
    basis_id    uuid NOT NULL REFERENCES decision,
    PRIMARY KEY (decision_id, basis_id)
);
CREATE INDEX decision_basis_of ON decision_basis (basis_id);

-- What happened to a decision, in order; rows are added, never changed or taken away.
CREATE TABLE decision_entry (
    id           uuid PRIMARY KEY,
    decision_id  uuid        NOT NULL REFERENCES decision,
    position     int         NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('DECIDED', 'NOTICE_DISPATCHED', 'NOTICE_RECEIVED',
                                 'RECTIFICATION_REVIEWED', 'FOLLOWED_UP', 'RELIED_ON', 'APPEAL_FILED',
                                 'APPEAL_REFUSED_LATE', 'APPEAL_ACCEPTED_LATE', 'PANEL_APPOINTED', 'APPEAL_ANSWERED',
                                 'APPEAL_LAPSED', 'MODIFIED', 'REVOKED', 'DERIVED_CHANGED', 'BASIS_REVOKED', 'CONSENT_GIVEN')),
    happened_on  date        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    reference_id uuid,
    note         text,
    UNIQUE (decision_id, position)
);
INSERT INTO decision_entry (id, decision_id, position, kind, happened_on, recorded_at)
SELECT gen_random_uuid(), id, 0, 'DECIDED', decided_on, now() FROM decision;
UPDATE decision SET entries = 1;

-- Matters: which organ investigated, by whom, and what a matter follows up.
ALTER TABLE matter DROP CONSTRAINT matter_status_check, DROP CONSTRAINT matter_check2, DROP CONSTRAINT matter_case_id_key;
ALTER TABLE matter
    ADD COLUMN organ            text,
    ADD COLUMN investigator_ids uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN origin           text   NOT NULL DEFAULT 'FINDING' CHECK (origin IN ('FINDING', 'FOLLOW_UP')),
    ADD COLUMN follows_id       uuid REFERENCES decision,
    ADD COLUMN of_case_subject  boolean NOT NULL DEFAULT true, -- false: of a leader whom a decision on the case reached
    ALTER COLUMN severity DROP NOT NULL,
    ADD CHECK (status IN ('PENDING', 'DECIDED', 'RETURNED', 'NOTIFIED', 'CLOSED', 'LAPSED')),
    ADD CHECK (status IN ('PENDING', 'LAPSED') OR heard_on IS NOT NULL),
    ADD CHECK ((origin = 'FINDING') = (severity IS NOT NULL)),
    ADD CHECK ((origin = 'FOLLOW_UP') = (follows_id IS NOT NULL));
CREATE UNIQUE INDEX matter_finding ON matter (case_id, submitted_at) WHERE origin = 'FINDING';
CREATE UNIQUE INDEX matter_pending_finding ON matter (case_id) WHERE origin = 'FINDING' AND status = 'PENDING';
CREATE UNIQUE INDEX matter_pending_follow_up ON matter (follows_id) WHERE status = 'PENDING';
DROP INDEX matter_unheard;
CREATE INDEX matter_hear_by ON matter (hear_by) WHERE status = 'PENDING';

-- Deliberations: what was proposed beside a decision, and the grounds established.
ALTER TABLE deliberation
    ADD COLUMN outcome text NOT NULL DEFAULT 'DECISION'
        CHECK (outcome IN ('DECISION', 'RETURN', 'POSTPONEMENT', 'NOTIFICATION', 'CLOSURE')),
    ADD COLUMN carried boolean NOT NULL DEFAULT false;
UPDATE deliberation SET carried = true WHERE decision_id IS NOT NULL;
ALTER TABLE deliberation
    ALTER COLUMN outcome DROP DEFAULT,
    ALTER COLUMN carried DROP DEFAULT,
    ADD CHECK (decision_id IS NULL OR (carried AND outcome = 'DECISION'));

CREATE TABLE deliberation_ground (
    deliberation_id uuid NOT NULL REFERENCES deliberation,
    ground          text NOT NULL CHECK (ground IN ('RECTIFICATION_NOT_IN_PLACE', 'UNREPENTANT_WITH_CONTINUING_HARM',
                        'ASSESSED_INCOMPETENT', 'NO_IMPROVEMENT', 'ASSESSED_UNFIT_FOR_POST', 'MAJOR_IMPACT',
                        'MAJOR_LOSS', 'BREACH_OF_DISCIPLINE', 'BREACH_OF_LAW')),
    basis           text NOT NULL,
    PRIMARY KEY (deliberation_id, ground)
);
