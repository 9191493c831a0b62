-- For SQLite and PostgreSQL alike. Moments are milliseconds since 1970.

-- Lines are only ever added. The number gives their order, whatever the clock said.
CREATE TABLE audit (
    number  BIGINT PRIMARY KEY,
    at      BIGINT NOT NULL,
    who     TEXT   NOT NULL,
    action  TEXT   NOT NULL,
    object  TEXT   NOT NULL,
    outcome TEXT   NOT NULL
);

CREATE TABLE golden (
    number      BIGINT PRIMARY KEY,
    question    TEXT NOT NULL,
    expectation TEXT NOT NULL,
    words       TEXT NOT NULL
);
