-- Every version of the rulebook that this service ever went by; added at start, never changed. A release that knows more
-- figures adds them to these versions by a migration.
CREATE TABLE rulebook (
    version        text PRIMARY KEY,
    effective_from date        NOT NULL,
    content        jsonb       NOT NULL,
    registered_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX rulebook_effective ON rulebook (effective_from, version);
