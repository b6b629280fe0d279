-- The draw of a round: list frozen, value entered by two, order, record.
-- append-only: review_candidate
-- append-only: review_draw_list
-- append-only: review_draw_record
-- append-only: review_drawn

CREATE TABLE review_draw (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    seats BIGINT NOT NULL CHECK (seats > 0),
    candidates BIGINT NOT NULL,
    algorithm TEXT NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest TEXT NOT NULL,
    commitment TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_source TEXT NOT NULL CHECK (public_source <> ''),
    draws_at BIGINT NOT NULL,
    announced_at BIGINT NOT NULL,
    announced_by TEXT NOT NULL,
    announced_by_name TEXT NOT NULL,
    public_value TEXT,
    entered_at BIGINT,
    entered_by TEXT,
    entered_by_name TEXT,
    confirmed_at BIGINT,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    drawn_at BIGINT,
    seed TEXT,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, seats),
    UNIQUE (county, round, seed, secret, public_value, list_digest),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    CONSTRAINT review_draw_has_alternates CHECK (candidates >= seats + 2),
    CONSTRAINT review_value_unknown_when_announced CHECK (announced_at < draws_at),
    CONSTRAINT review_value_entered_when_it_exists CHECK (entered_at IS NULL OR entered_at >= draws_at),
    CONSTRAINT review_value_confirmed_by_a_second_person CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CHECK ((public_value IS NULL) = (entered_by IS NULL) AND (entered_by IS NULL) = (entered_at IS NULL) AND (entered_by IS NULL) = (entered_by_name IS NULL)),
    CHECK (confirmed_by IS NULL OR public_value IS NOT NULL),
    CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_by IS NULL) = (confirmed_by_name IS NULL)),
    CHECK ((seed IS NULL) = (drawn_at IS NULL) AND (seed IS NULL OR confirmed_by IS NOT NULL))
);

-- A code of this round only: two rounds' records cannot be laid side by side.
CREATE TABLE review_candidate (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 8),
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, code),
    FOREIGN KEY (county, round) REFERENCES review_draw (county, round),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);

CREATE TABLE review_draw_list (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    list TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES review_draw (county, round)
);

CREATE TABLE review_draw_record (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    seed TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_value TEXT NOT NULL,
    list_digest TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, seed, secret, public_value, list_digest) REFERENCES review_draw (county, round, seed, secret, public_value, list_digest)
);

CREATE TABLE review_drawn (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    place BIGINT NOT NULL CHECK (place > 0),
    expert TEXT NOT NULL,
    PRIMARY KEY (county, round, place),
    UNIQUE (county, round, expert),
    UNIQUE (county, round, place, expert),
    FOREIGN KEY (county, round) REFERENCES review_draw_record (county, round),
    FOREIGN KEY (county, round, expert) REFERENCES review_candidate (county, round, expert)
);
