-- For SQLite and PostgreSQL alike. Moments are milliseconds since 1970.

CREATE TABLE draft (
    id     TEXT   PRIMARY KEY,
    made   BIGINT NOT NULL,
    origin TEXT   NOT NULL
);
CREATE INDEX draft_made ON draft (made);

CREATE TABLE draft_text (
    draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    name  TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (draft, name)
);

CREATE TABLE feed (
    address      TEXT    PRIMARY KEY,
    direct       BOOLEAN NOT NULL,
    tag          TEXT    NOT NULL,
    version_date TEXT    NOT NULL,
    success      BIGINT,
    failures     INTEGER NOT NULL,
    next_look    BIGINT  NOT NULL,
    problem      TEXT    NOT NULL
);

CREATE TABLE feed_item (
    feed TEXT   NOT NULL REFERENCES feed (address) ON DELETE CASCADE,
    item TEXT   NOT NULL,
    seen BIGINT NOT NULL,
    PRIMARY KEY (feed, item)
);
CREATE INDEX feed_item_seen ON feed_item (seen);
