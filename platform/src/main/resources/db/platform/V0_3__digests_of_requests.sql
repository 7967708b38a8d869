-- The digest of a request goes by its method and path, no longer by the name of a Java method. What was kept before cannot be
-- compared with that: who retries across the upgrade gets the first answer by the key alone.
ALTER TABLE idempotency_record ALTER COLUMN request_digest DROP NOT NULL;
UPDATE idempotency_record SET request_digest = NULL;
