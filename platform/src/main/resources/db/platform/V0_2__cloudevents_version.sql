-- The version of CloudEvents that an event is written in; a header of the message, as the other columns are.

ALTER TABLE outbox ADD COLUMN spec_version text NOT NULL DEFAULT '1.0';
