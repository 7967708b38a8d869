-- What every service has: events out, events in, and the answers kept for idempotency keys.

CREATE TABLE outbox (
    id                uuid PRIMARY KEY,
    aggregate_type    text        NOT NULL,
    aggregate_id      text        NOT NULL,
    aggregate_version bigint      NOT NULL,
    type              text        NOT NULL,
    source            text        NOT NULL,
    time              timestamptz NOT NULL,
    traceparent       text,
    payload           text        NOT NULL
);
CREATE INDEX outbox_time ON outbox (time);
CREATE PUBLICATION outbox_publication FOR TABLE outbox WITH (publish = 'insert');
GRANT SELECT ON outbox TO "${cdcRole}";

CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    uuid        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received_at ON inbox (received_at);

CREATE TABLE inbox_version (
    consumer text   NOT NULL,
    type     text   NOT NULL,
    subject  text   NOT NULL,
    version  bigint NOT NULL,
    PRIMARY KEY (consumer, type, subject)
);

CREATE TABLE idempotency_record (
    client         text        NOT NULL,
    key            text        NOT NULL,
    request_digest bytea       NOT NULL,
    status         int         NOT NULL,
    location       text,
    etag           text,
    body           bytea       NOT NULL, -- sealed
    created_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (client, key)
);
CREATE INDEX idempotency_record_created_at ON idempotency_record (created_at);
