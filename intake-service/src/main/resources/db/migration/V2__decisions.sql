-- Decisions on the subjects of routings, as last heard of.

CREATE TABLE routing_decision (
    decision_id     uuid PRIMARY KEY,
    routing_id      uuid NOT NULL REFERENCES routing,
    decision_number text NOT NULL,
    decided_on      date NOT NULL,
    status          text NOT NULL CHECK (status IN ('IN_FORCE', 'MODIFIED', 'REVOKED'))
);
CREATE INDEX routing_decision_routing ON routing_decision (routing_id);
