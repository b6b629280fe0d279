-- Public draws of enrolment rounds.

CREATE TABLE allocation_draw (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    round uuid NOT NULL,
    live bigint CHECK (live = 1),
    state text COLLATE "C" NOT NULL CHECK (state IN ('announced', 'entered', 'confirmed', 'drawn', 'cancelled')),
    mechanism text COLLATE "C" NOT NULL CHECK (mechanism IN ('da', 'rsd')),
    algorithm text COLLATE "C" NOT NULL CHECK (algorithm IN ('sha256', 'sm3')),
    list_digest text COLLATE "C" NOT NULL,
    list_sha256 text COLLATE "C" NOT NULL,
    figures text COLLATE "C" NOT NULL,
    commitment text COLLATE "C" NOT NULL,
    secret text COLLATE "C" NOT NULL,
    public_source text COLLATE "C" NOT NULL,
    draws_at bigint NOT NULL,
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
    drawn_by text COLLATE "C",
    seed text COLLATE "C",
    record_sha256 text COLLATE "C",
    fairness text COLLATE "C",
    left_with_nothing bigint,
    cancelled_at bigint,
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
);
CREATE INDEX allocation_draw_by_id ON allocation_draw (id);
CREATE INDEX allocation_draw_by_school ON allocation_draw (school, id);

-- What happened to a draw, for everybody to read.
-- append-only: allocation_event
CREATE TABLE allocation_event (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    event text COLLATE "C" NOT NULL CHECK (event IN ('announced', 'value_entered', 'value_confirmed', 'value_taken_back', 'drawn', 'cancelled')),
    at bigint NOT NULL,
    by_key text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    note text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, draw, serial),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id)
);

-- The published record, byte for byte.
-- append-only: allocation_record
CREATE TABLE allocation_record (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    record text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, draw),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id)
);

-- By course: places, seats, wishes and the cut-off.
-- append-only: allocation_course
CREATE TABLE allocation_course (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    course uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    slot text COLLATE "C" NOT NULL,
    places bigint NOT NULL CHECK (places >= 0),
    places_min bigint NOT NULL CHECK (places_min >= 0),
    seated bigint NOT NULL,
    wished bigint NOT NULL,
    wished_first bigint NOT NULL,
    last_priority bigint,
    last_number text COLLATE "C",
    -- Of the places, those that were kept for groups or classes, and the last number that got in without one.
    kept_for text COLLATE "C" NOT NULL CHECK (kept_for IN ('nobody', 'priority', 'classes')),
    kept bigint NOT NULL CHECK (kept BETWEEN 0 AND places),
    last_open_number text COLLATE "C",
    PRIMARY KEY (county, draw, course),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CONSTRAINT no_seat_too_many CHECK (seated BETWEEN 0 AND places),
    CHECK (seated <= wished AND wished_first <= wished),
    CHECK ((seated = 0) = (last_number IS NULL) AND (last_number IS NULL) = (last_priority IS NULL)),
    CHECK (kept_for <> 'nobody' OR (kept = 0 AND last_open_number IS NULL))
);

-- By pupil, one packed row: number, place in line, and for every wish the reason as code and figures.
-- append-only: allocation_answer
CREATE TABLE allocation_answer (
    county text COLLATE "C" NOT NULL,
    draw uuid NOT NULL,
    pupil uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    grade bigint NOT NULL,
    number text COLLATE "C" NOT NULL,
    place bigint NOT NULL CHECK (place > 0),
    seats bigint NOT NULL CHECK (seats >= 0),
    wishes text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, draw, pupil),
    UNIQUE (county, draw, place),
    FOREIGN KEY (county, draw) REFERENCES allocation_draw (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX allocation_answer_by_pupil ON allocation_answer (county, pupil, draw);
