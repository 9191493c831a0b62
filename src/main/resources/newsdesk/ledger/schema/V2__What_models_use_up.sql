-- Tokens that language models have used up, or that are set aside for them, by day (days since 1970).
CREATE TABLE spending (
    epoch_day BIGINT NOT NULL,
    kind      TEXT   NOT NULL,
    holder    TEXT   NOT NULL,
    tokens    BIGINT NOT NULL,
    PRIMARY KEY (epoch_day, kind, holder)
);
CREATE INDEX spending_holder ON spending (kind, holder);
