ALTER TABLE matter
    ADD COLUMN hearings int NOT NULL DEFAULT 0; -- a change of its own, whatever else a hearing leaves as it was

CREATE INDEX matter_case ON matter (case_id, submitted_at, id);
