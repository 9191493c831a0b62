-- For SQLite and PostgreSQL alike. Moments are milliseconds since 1970.

-- Messages in which an answer was shown again.
CREATE TABLE shown_again (
    receipt TEXT NOT NULL REFERENCES receipt (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (channel, message)
);
CREATE INDEX shown_again_receipt ON shown_again (receipt);

-- Answers that have to say what was done to an article they cite. The row stays when they have, so that what they
-- say later says all of it.
CREATE TABLE amendment (
    receipt  TEXT PRIMARY KEY REFERENCES receipt (id) ON DELETE CASCADE,
    since    BIGINT  NOT NULL,
    pending  BOOLEAN NOT NULL,
    attempts INTEGER NOT NULL
);
CREATE INDEX amendment_pending ON amendment (pending);
