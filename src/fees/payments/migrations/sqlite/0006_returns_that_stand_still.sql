-- What the channel refuses for a reason that lasts is asked for no more until somebody has seen to it; its own words are kept. The table is made anew.
CREATE TABLE online_return_standing_kept (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    state TEXT NOT NULL,
    tries BIGINT NOT NULL,
    next_at BIGINT,
    code TEXT NOT NULL,
    PRIMARY KEY (county, return_id)
);
INSERT INTO online_return_standing_kept (county, return_id, state, tries, next_at, code)
SELECT county, return_id, state, tries, next_at, code FROM online_return_standing;
DROP TABLE online_return_standing;

CREATE TABLE online_return_standing (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asking', 'accepted', 'stopped', 'ended', 'by_hand')),
    tries BIGINT NOT NULL CHECK (tries >= 0),
    next_at BIGINT,
    code TEXT NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (county, return_id),
    FOREIGN KEY (county, return_id) REFERENCES online_return (county, id),
    CONSTRAINT asked_until_it_ends CHECK ((next_at IS NOT NULL) = (state IN ('asking', 'accepted'))),
    CONSTRAINT stopped_for_a_reason CHECK (state <> 'stopped' OR code <> '')
);
CREATE INDEX online_return_due ON online_return_standing (next_at);
CREATE INDEX online_return_stopped ON online_return_standing (county, state);
INSERT INTO online_return_standing (county, return_id, state, tries, next_at, code)
SELECT county, return_id, state, tries, next_at, code FROM online_return_standing_kept;
DROP TABLE online_return_standing_kept;
