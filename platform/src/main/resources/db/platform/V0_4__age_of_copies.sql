-- When the last change that is held of an aggregate was made and when it was applied here: how old a copy is. Not known of
-- what came before.
ALTER TABLE inbox_version
    ADD COLUMN changed_at timestamptz,
    ADD COLUMN applied_at timestamptz;
