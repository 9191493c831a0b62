-- For SQLite and PostgreSQL alike. Moments are milliseconds since 1970.

-- Outlives the receipts, so that an id that was given is never given to another.
CREATE TABLE given_id (
    id TEXT PRIMARY KEY
);

CREATE TABLE receipt (
    id         TEXT PRIMARY KEY,
    answered   BIGINT  NOT NULL,
    server     TEXT,
    channel    TEXT    NOT NULL,
    message    TEXT,
    asker      TEXT,
    outcome    TEXT    NOT NULL,
    premise    TEXT    NOT NULL,
    writer     TEXT    NOT NULL,
    generation BIGINT  NOT NULL
);
CREATE INDEX receipt_answered ON receipt (answered);
CREATE INDEX receipt_server ON receipt (server);
CREATE INDEX receipt_asker ON receipt (asker);

CREATE TABLE said (
    receipt  TEXT    NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
    sentence INTEGER NOT NULL,
    words    TEXT    NOT NULL,
    PRIMARY KEY (receipt, sentence)
);

CREATE TABLE place (
    receipt      TEXT    NOT NULL,
    sentence     INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    article      TEXT    NOT NULL,
    content_hash TEXT    NOT NULL,
    begins       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    PRIMARY KEY (receipt, sentence, number),
    FOREIGN KEY (receipt, sentence) REFERENCES said (receipt, sentence) ON DELETE CASCADE
);
CREATE INDEX place_article ON place (article);

CREATE TABLE vote (
    receipt TEXT    NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
    member  TEXT    NOT NULL,
    up      BOOLEAN NOT NULL,
    reason  TEXT    NOT NULL,
    cast_at BIGINT  NOT NULL,
    PRIMARY KEY (receipt, member)
);
CREATE INDEX vote_member ON vote (member);
CREATE INDEX vote_cast_at ON vote (cast_at);

CREATE TABLE server (
    id                 TEXT PRIMARY KEY,
    private_by_default BOOLEAN NOT NULL,
    moderator_role     TEXT,
    model_allowed      BOOLEAN NOT NULL
);

CREATE TABLE server_channel (
    server  TEXT NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    PRIMARY KEY (server, channel)
);

CREATE TABLE button (
    id         TEXT PRIMARY KEY,
    server     TEXT,
    what       TEXT   NOT NULL,
    kept_until BIGINT NOT NULL
);
CREATE INDEX button_server ON button (server);
CREATE INDEX button_kept_until ON button (kept_until);

CREATE TABLE note (
    name  TEXT PRIMARY KEY,
    words TEXT NOT NULL
);
