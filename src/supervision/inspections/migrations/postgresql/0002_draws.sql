-- Draws: announced, typed by two, run; what came out, and every later change.

CREATE TABLE inspection_draw (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    office uuid NOT NULL,
    plan uuid NOT NULL,
    plan_digest text COLLATE "C" NOT NULL,
    running bigint CHECK (running = 1),
    state text COLLATE "C" NOT NULL CHECK (state IN ('announced', 'entered', 'confirmed', 'drawn', 'cancelled')),
    algorithm text COLLATE "C" NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest text COLLATE "C" NOT NULL,
    figures text COLLATE "C" NOT NULL,
    commitment text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    public_source text COLLATE "C" NOT NULL,
    draws_at bigint NOT NULL,
    visits_until text COLLATE "C" NOT NULL,
    announced_at bigint NOT NULL,
    announced_by text COLLATE "C" NOT NULL,
    public_value text COLLATE "C",
    entered_at bigint,
    entered_by text COLLATE "C",
    entered_by_name text COLLATE "C",
    confirmed_at bigint,
    confirmed_by text COLLATE "C",
    confirmed_by_name text COLLATE "C",
    drawn_at bigint,
    seed text COLLATE "C",
    record_sha256 TEXT,
    cancelled_at bigint,
    PRIMARY KEY (county, id),
    -- One draw of a plan is under way at a time.
    UNIQUE (county, plan, running),
    -- What the picks and the record point at, so that it cannot change under them.
    UNIQUE (county, id, seed, secret, public_value, list_digest),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, plan, plan_digest) REFERENCES inspection_plan (county, id, digest),
    CHECK ((running IS NULL) = (state IN ('drawn', 'cancelled'))),
    CONSTRAINT value_unknown_when_announced CHECK (announced_at < draws_at),
    CONSTRAINT value_entered_when_it_exists CHECK (entered_at IS NULL OR entered_at >= draws_at),
    CONSTRAINT value_confirmed_by_a_second_person CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CONSTRAINT cancelled_before_the_value CHECK (cancelled_at IS NULL OR cancelled_at < draws_at),
    CHECK ((state IN ('entered', 'confirmed', 'drawn')) = (public_value IS NOT NULL)),
    CHECK ((public_value IS NULL) = (entered_by IS NULL) AND (entered_by IS NULL) = (entered_at IS NULL)),
    CHECK ((state IN ('confirmed', 'drawn')) = (confirmed_by IS NOT NULL) AND (confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK ((state = 'drawn') = (seed IS NOT NULL) AND (seed IS NULL) = (record_sha256 IS NULL) AND (seed IS NULL) = (drawn_at IS NULL)),
    CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
);
CREATE INDEX inspection_draw_by_id ON inspection_draw (id);
CREATE INDEX inspection_draw_by_office ON inspection_draw (office, id);

-- The frozen list, byte for byte.
-- append-only: inspection_list
CREATE TABLE inspection_list (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    list text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw) REFERENCES inspection_draw (county, id)
);

-- What happened to a draw, for everybody to read; also who stepped in for whom, and why. Tasks and places point at the entry that made them.
-- append-only: inspection_event
CREATE TABLE inspection_event (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    event text COLLATE "C" NOT NULL CHECK (event IN ('announced', 'value_entered', 'value_confirmed', 'value_taken_back', 'drawn', 'cancelled',
        'inspector_replaced', 'object_replaced')),
    at bigint NOT NULL,
    by_key text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    gone text COLLATE "C" NOT NULL,
    came text COLLATE "C" NOT NULL,
    note text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, draw, serial),
    UNIQUE (county, draw, serial, event),
    FOREIGN KEY (county, draw) REFERENCES inspection_draw (county, id),
    CONSTRAINT replaced_with_a_reason CHECK (event NOT IN ('inspector_replaced', 'object_replaced') OR
        (length(trim(note)) > 0 AND length(gone) > 0 AND length(came) > 0))
);

-- The published record, byte for byte.
-- append-only: inspection_record
CREATE TABLE inspection_record (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    seed text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    public_value text COLLATE "C" NOT NULL,
    list_digest text COLLATE "C" NOT NULL,
    record text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw, seed, secret, public_value, list_digest)
        REFERENCES inspection_draw (county, id, seed, secret, public_value, list_digest)
);

-- Schools as they were drawn, the alternates too.
-- append-only: inspection_pick
CREATE TABLE inspection_pick (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    stratum text COLLATE "C" NOT NULL,
    place bigint NOT NULL CHECK (place > 0),
    chosen bigint NOT NULL CHECK (chosen IN (0, 1)),
    body uuid NOT NULL REFERENCES body (id),
    code text COLLATE "C" NOT NULL,
    score bigint NOT NULL,
    PRIMARY KEY (county, draw, stratum, place),
    UNIQUE (county, draw, body),
    UNIQUE (county, draw, stratum, place, body, chosen),
    -- There are picks of a draw only once its record stands.
    FOREIGN KEY (county, draw) REFERENCES inspection_record (county, draw)
);

-- Who goes to that school, in the order of the draw: the first two, then whoever steps in.
-- append-only: inspection_line
CREATE TABLE inspection_line (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    stratum text COLLATE "C" NOT NULL,
    place bigint NOT NULL,
    rank bigint NOT NULL CHECK (rank > 0),
    inspector uuid NOT NULL,
    PRIMARY KEY (county, draw, stratum, place, rank),
    UNIQUE (county, draw, stratum, place, inspector),
    UNIQUE (county, draw, stratum, place, rank, inspector),
    FOREIGN KEY (county, draw, stratum, place) REFERENCES inspection_pick (county, draw, stratum, place),
    FOREIGN KEY (county, inspector) REFERENCES inspection_inspector (county, id)
);
