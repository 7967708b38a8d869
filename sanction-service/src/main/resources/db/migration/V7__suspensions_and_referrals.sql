-- What comes before the leading group because a rectification was not met.
ALTER TABLE rectification_review
    ADD COLUMN follow_up_matter_id uuid REFERENCES matter,
    ADD CHECK (follow_up_matter_id IS NULL OR outcome = 'NOT_MET');
