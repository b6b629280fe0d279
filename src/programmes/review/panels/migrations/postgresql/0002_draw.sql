-- The draw of a round: list frozen, value entered by two, order, record.
-- append-only: review_candidate
-- append-only: review_draw_list
-- append-only: review_draw_record
-- append-only: review_drawn

CREATE TABLE review_draw (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    seats bigint NOT NULL CHECK (seats > 0),
    candidates bigint NOT NULL,
    algorithm text COLLATE "C" NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest text COLLATE "C" NOT NULL,
    commitment text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    public_source text COLLATE "C" NOT NULL CHECK (public_source <> ''),
    draws_at bigint NOT NULL,
    announced_at bigint NOT NULL,
    announced_by text COLLATE "C" NOT NULL,
    announced_by_name text COLLATE "C" NOT NULL,
    public_value text COLLATE "C",
    entered_at bigint,
    entered_by text COLLATE "C",
    entered_by_name text COLLATE "C",
    confirmed_at bigint,
    confirmed_by text COLLATE "C",
    confirmed_by_name text COLLATE "C",
    drawn_at bigint,
    seed text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (length(code) = 8),
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, code),
    FOREIGN KEY (county, round) REFERENCES review_draw (county, round),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);

CREATE TABLE review_draw_list (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    list text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES review_draw (county, round)
);

CREATE TABLE review_draw_record (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    seed text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    public_value text COLLATE "C" NOT NULL,
    list_digest text COLLATE "C" NOT NULL,
    record text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, seed, secret, public_value, list_digest) REFERENCES review_draw (county, round, seed, secret, public_value, list_digest)
);

CREATE TABLE review_drawn (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    place bigint NOT NULL CHECK (place > 0),
    expert uuid NOT NULL,
    PRIMARY KEY (county, round, place),
    UNIQUE (county, round, expert),
    UNIQUE (county, round, place, expert),
    FOREIGN KEY (county, round) REFERENCES review_draw_record (county, round),
    FOREIGN KEY (county, round, expert) REFERENCES review_candidate (county, round, expert)
);
