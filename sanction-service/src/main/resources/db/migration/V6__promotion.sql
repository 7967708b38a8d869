-- Promotions: commendations (R9.8), what was asked about candidates and answered (R11), and consents (R7.3).

CREATE TABLE commendation (
    id           uuid PRIMARY KEY,
    cadre_id     uuid NOT NULL,
    title        text NOT NULL,
    commended_by text NOT NULL,
    commended_on date NOT NULL,
    status       text NOT NULL CHECK (status IN ('IN_FORCE', 'WITHDRAWN'))
);
CREATE INDEX commendation_cadre ON commendation (cadre_id);
