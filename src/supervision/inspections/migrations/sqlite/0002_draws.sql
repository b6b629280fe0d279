-- Draws: announced, typed by two, run; what came out, and every later change.

CREATE TABLE inspection_draw (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    plan TEXT NOT NULL,
    plan_digest TEXT NOT NULL,
    running BIGINT CHECK (running = 1),
    state TEXT NOT NULL CHECK (state IN ('announced', 'entered', 'confirmed', 'drawn', 'cancelled')),
    algorithm TEXT NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest TEXT NOT NULL,
    figures TEXT NOT NULL,
    commitment TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_source TEXT NOT NULL,
    draws_at BIGINT NOT NULL,
    visits_until TEXT NOT NULL,
    announced_at BIGINT NOT NULL,
    announced_by TEXT NOT NULL,
    public_value TEXT,
    entered_at BIGINT,
    entered_by TEXT,
    entered_by_name TEXT,
    confirmed_at BIGINT,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    drawn_at BIGINT,
    seed TEXT,
    record_sha256 TEXT,
    cancelled_at BIGINT,
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
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    list TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw) REFERENCES inspection_draw (county, id)
);

-- What happened to a draw, for everybody to read; also who stepped in for whom, and why. Tasks and places point at the entry that made them.
-- append-only: inspection_event
CREATE TABLE inspection_event (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    event TEXT NOT NULL CHECK (event IN ('announced', 'value_entered', 'value_confirmed', 'value_taken_back', 'drawn', 'cancelled',
        'inspector_replaced', 'object_replaced')),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    gone TEXT NOT NULL,
    came TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (county, draw, serial),
    UNIQUE (county, draw, serial, event),
    FOREIGN KEY (county, draw) REFERENCES inspection_draw (county, id),
    CONSTRAINT replaced_with_a_reason CHECK (event NOT IN ('inspector_replaced', 'object_replaced') OR
        (length(trim(note)) > 0 AND length(gone) > 0 AND length(came) > 0))
);

-- The published record, byte for byte.
-- append-only: inspection_record
CREATE TABLE inspection_record (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    seed TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_value TEXT NOT NULL,
    list_digest TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw, seed, secret, public_value, list_digest)
        REFERENCES inspection_draw (county, id, seed, secret, public_value, list_digest)
);

-- Schools as they were drawn, the alternates too.
-- append-only: inspection_pick
CREATE TABLE inspection_pick (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    stratum TEXT NOT NULL,
    place BIGINT NOT NULL CHECK (place > 0),
    chosen BIGINT NOT NULL CHECK (chosen IN (0, 1)),
    body TEXT NOT NULL REFERENCES body (id),
    code TEXT NOT NULL,
    score BIGINT NOT NULL,
    PRIMARY KEY (county, draw, stratum, place),
    UNIQUE (county, draw, body),
    UNIQUE (county, draw, stratum, place, body, chosen),
    -- There are picks of a draw only once its record stands.
    FOREIGN KEY (county, draw) REFERENCES inspection_record (county, draw)
);

-- Who goes to that school, in the order of the draw: the first two, then whoever steps in.
-- append-only: inspection_line
CREATE TABLE inspection_line (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    stratum TEXT NOT NULL,
    place BIGINT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    inspector TEXT NOT NULL,
    PRIMARY KEY (county, draw, stratum, place, rank),
    UNIQUE (county, draw, stratum, place, inspector),
    UNIQUE (county, draw, stratum, place, rank, inspector),
    FOREIGN KEY (county, draw, stratum, place) REFERENCES inspection_pick (county, draw, stratum, place),
    FOREIGN KEY (county, inspector) REFERENCES inspection_inspector (county, id)
);
