-- Leads that come by event become reports: one for each raising of a lead. What people file has none.

ALTER TABLE report
    ADD COLUMN lead_id      uuid,
    ADD COLUMN lead_raising int CHECK (lead_raising >= 1),
    ADD CHECK ((lead_id IS NULL) = (lead_raising IS NULL));
CREATE UNIQUE INDEX report_lead ON report (lead_id, lead_raising) WHERE lead_id IS NOT NULL;
