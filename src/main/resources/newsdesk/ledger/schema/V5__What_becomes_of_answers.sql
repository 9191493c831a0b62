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

-- Questions that the coverage did not answer, in groups of like ones. An asker is a keyed hash that is another one in
-- each group and in no other table; of the time only the week is kept, so that no receipt can be found by it.
CREATE TABLE gap (
    id    TEXT PRIMARY KEY,
    stems TEXT NOT NULL
);

CREATE TABLE gap_question (
    gap    TEXT    NOT NULL REFERENCES gap (id) ON DELETE CASCADE,
    asker  TEXT    NOT NULL,
    server TEXT,
    words  TEXT    NOT NULL,
    times  INTEGER NOT NULL,
    week   BIGINT  NOT NULL,
    PRIMARY KEY (gap, asker)
);
CREATE INDEX gap_question_week ON gap_question (week);
CREATE INDEX gap_question_server ON gap_question (server);

-- Channels whose answers moderators see first, each with the channel in which they do.
CREATE TABLE reviewed_channel (
    server    TEXT NOT NULL,
    channel   TEXT NOT NULL,
    reviewers TEXT NOT NULL,
    PRIMARY KEY (server, channel)
);
