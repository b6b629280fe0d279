-- Public draws of enrolment rounds.

CREATE TABLE allocation_draw (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    round TEXT NOT NULL,
    live INTEGER CHECK (live = 1),
    state TEXT NOT NULL CHECK (state IN ('announced', 'entered', 'confirmed', 'drawn', 'cancelled')),
    mechanism TEXT NOT NULL CHECK (mechanism IN ('da', 'rsd')),
    algorithm TEXT NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest TEXT NOT NULL,
    list_sha256 TEXT NOT NULL,
    figures TEXT NOT NULL,
    commitment TEXT NOT NULL,
    secret TEXT NOT NULL,
    public_source TEXT NOT NULL,
    draws_at INTEGER NOT NULL,
    announced_at INTEGER NOT NULL,
    announced_by TEXT NOT NULL,
    public_value TEXT,
    entered_at INTEGER,
    entered_by TEXT,
    entered_by_name TEXT,
    confirmed_at INTEGER,
    confirmed_by TEXT,
    confirmed_by_name TEXT,
    drawn_at INTEGER,
    drawn_by TEXT,
    seed TEXT,
    record_sha256 TEXT,
    fairness TEXT,
    left_with_nothing INTEGER,
    cancelled_at INTEGER,
    PRIMARY KEY (county, id),
    -- One draw of a round counts; cancelled ones have no `live`.
    UNIQUE (county, round, live),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    CHECK ((live IS NULL) = (state = 'cancelled')),
    CONSTRAINT value_unknown_when_announced CHECK (announced_at < draws_at),
    CONSTRAINT value_entered_when_it_exists CHECK (entered_at IS NULL OR entered_at >= draws_at),
    CONSTRAINT value_confirmed_by_a_second_person CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by),
    CONSTRAINT cancelled_before_the_value CHECK (cancelled_at IS NULL OR cancelled_at < draws_at),
    CHECK ((state IN ('entered', 'confirmed', 'drawn')) = (public_value IS NOT NULL)),
    CHECK ((public_value IS NULL) = (entered_by IS NULL) AND (entered_by IS NULL) = (entered_at IS NULL)),
    CHECK ((state IN ('confirmed', 'drawn')) = (confirmed_by IS NOT NULL) AND (confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CHECK ((state = 'drawn') = (seed IS NOT NULL) AND (seed IS NULL) = (record_sha256 IS NULL) AND (seed IS NULL) = (drawn_at IS NULL)),
    CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL))
) STRICT;
CREATE INDEX allocation_draw_by_id ON allocation_draw (id);
CREATE INDEX allocation_draw_by_school ON allocation_draw (school, id);

-- What happened to a draw, for everybody to read.
-- append-only: allocation_event
CREATE TABLE allocation_event (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    event TEXT NOT NULL CHECK (event IN ('announced', 'value_entered', 'value_confirmed', 'value_taken_back', 'drawn', 'cancelled')),
    at INTEGER NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (county, draw, serial),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id)
) STRICT;

-- The published record, byte for byte.
-- append-only: allocation_record
CREATE TABLE allocation_record (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    record TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id)
) STRICT;

-- By course: places, seats, wishes and the cut-off.
-- append-only: allocation_course
CREATE TABLE allocation_course (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    course TEXT NOT NULL,
    name TEXT NOT NULL,
    slot TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places >= 0),
    places_min INTEGER NOT NULL CHECK (places_min >= 0),
    seated INTEGER NOT NULL,
    wished INTEGER NOT NULL,
    wished_first INTEGER NOT NULL,
    last_priority INTEGER,
    last_number TEXT,
    -- Of the places, those that were kept for groups or classes, and the last number that got in without one.
    kept_for TEXT NOT NULL CHECK (kept_for IN ('nobody', 'priority', 'classes')),
    kept INTEGER NOT NULL CHECK (kept BETWEEN 0 AND places),
    last_open_number TEXT,
    PRIMARY KEY (county, draw, course),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CONSTRAINT no_seat_too_many CHECK (seated BETWEEN 0 AND places),
    CHECK (seated <= wished AND wished_first <= wished),
    CHECK ((seated = 0) = (last_number IS NULL) AND (last_number IS NULL) = (last_priority IS NULL)),
    CHECK (kept_for <> 'nobody' OR (kept = 0 AND last_open_number IS NULL))
) STRICT;

-- By pupil, one packed row: number, place in line, and for every wish the reason as code and figures.
-- append-only: allocation_answer
CREATE TABLE allocation_answer (
    county TEXT NOT NULL,
    draw TEXT NOT NULL,
    pupil TEXT NOT NULL,
    code TEXT NOT NULL,
    grade INTEGER NOT NULL,
    number TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place > 0),
    seats INTEGER NOT NULL CHECK (seats >= 0),
    wishes TEXT NOT NULL,
    PRIMARY KEY (county, draw, pupil),
    UNIQUE (county, draw, place),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
) STRICT;
CREATE INDEX allocation_answer_by_pupil ON allocation_answer (county, pupil, draw);
