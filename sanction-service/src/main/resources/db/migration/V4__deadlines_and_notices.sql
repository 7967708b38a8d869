-- Everything that has to be done, or ends, by a day.
CREATE TABLE deadline (
    id             uuid PRIMARY KEY,
    kind           text    NOT NULL CHECK (kind IN ('MATTER', 'NOTICE', 'RECTIFICATION_REVIEW', 'APPEAL_ANSWER',
                                                    'DEFERRAL_END')),
    source_id      uuid    NOT NULL, -- the matter, notice, decision or appeal
    due_on         date    NOT NULL,
    calendar_known boolean NOT NULL,
    organ          text,             -- that investigated the case
    cadre_id       uuid,
    unit_code      text,
    decision_id    uuid REFERENCES decision,
    matter_id      uuid    NOT NULL REFERENCES matter,
    closed_on      date,             -- done, or no longer to be done
    UNIQUE (kind, source_id)
);
CREATE INDEX deadline_open ON deadline (due_on, id) WHERE closed_on IS NULL;
CREATE INDEX deadline_organ ON deadline (organ, due_on, id) WHERE closed_on IS NULL;

INSERT INTO deadline (id, kind, source_id, due_on, calendar_known, cadre_id, unit_code, matter_id)
SELECT gen_random_uuid(), 'MATTER', id, hear_by, true, cadre_id, unit_code, id FROM matter WHERE status = 'PENDING';

-- Notices: of what, in which words, how and when sent and received.
ALTER TABLE notice
    DROP CONSTRAINT notice_decision_id_cadre_id_unit_code_key,
    ADD COLUMN kind          text   NOT NULL DEFAULT 'DECISION' CHECK (kind IN ('DECISION', 'APPEAL_ANSWER', 'CHANGE')),
    ADD COLUMN revision      int    NOT NULL DEFAULT 1,
    ADD COLUMN appeal_id     uuid,
    ADD COLUMN method        text CHECK (method IN ('IN_PERSON', 'MAIL', 'LEFT_AT_ADDRESS', 'THROUGH_UNIT')),
    ADD COLUMN dispatched_on date,
    ADD COLUMN received_on   date,
    ADD COLUMN received_by   text,
    ADD COLUMN document      text, -- as it was sent
    ADD COLUMN superseded    boolean NOT NULL DEFAULT false,
    ADD COLUMN version       bigint NOT NULL DEFAULT 0,
    ADD CHECK ((dispatched_on IS NULL) = (method IS NULL) AND (dispatched_on IS NULL) = (document IS NULL)),
    ADD CHECK (NOT superseded OR dispatched_on IS NULL),
    ADD CHECK (received_on IS NULL OR received_on >= dispatched_on),
    ADD CHECK ((kind = 'APPEAL_ANSWER') = (appeal_id IS NOT NULL));
CREATE INDEX notice_decision ON notice (decision_id, id);
CREATE INDEX notice_undispatched ON notice (due_on, id) WHERE dispatched_on IS NULL;
DROP INDEX notice_due;
CREATE INDEX notice_by_due ON notice (due_on, id);

INSERT INTO deadline (id, kind, source_id, due_on, calendar_known, cadre_id, unit_code, decision_id, matter_id)
SELECT gen_random_uuid(), 'NOTICE', notice.id, notice.due_on, notice.calendar_known, notice.cadre_id, notice.unit_code,
       decision.id, decision.matter_id
FROM notice JOIN decision ON decision.id = notice.decision_id;
INSERT INTO deadline (id, kind, source_id, due_on, calendar_known, cadre_id, unit_code, decision_id, matter_id)
SELECT gen_random_uuid(), CASE effect.kind WHEN 'RECTIFICATION' THEN 'RECTIFICATION_REVIEW' ELSE 'DEFERRAL_END' END,
       decision.id, effect.until_date, true, decision.cadre_id, decision.unit_code, decision.id, decision.matter_id
FROM decision_effect effect
    JOIN decision_revision revision ON revision.id = effect.revision_id
    JOIN decision ON decision.id = revision.decision_id
WHERE effect.kind IN ('RECTIFICATION', 'PROMOTION_DEFERRAL');

-- The review of a rectification, once for each decision that asked for one.
CREATE TABLE rectification_review (
    id          uuid PRIMARY KEY,
    decision_id uuid        NOT NULL UNIQUE REFERENCES decision,
    outcome     text        NOT NULL CHECK (outcome IN ('MET', 'NOT_MET')),
    reviewed_on date        NOT NULL,
    findings    text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
