CREATE TABLE note (id uuid PRIMARY KEY, text text NOT NULL, due_on date, version bigint NOT NULL);
CREATE TABLE known_unit (code text PRIMARY KEY, name text NOT NULL, applied int NOT NULL);
