-- Rounds of enrolment, wishes, seats, base places, waiting lists, groups below their minimum.
-- Nothing stands here without a given consent of the term: rows name it in a foreign key, with its pupil and its instant.

-- A round of one plan. What was announced stands in enrolment_announcement and never changes; `draft` is what the school is still working on.
-- published, open and closed follow from the announced window and the clock and are not stored.
CREATE TABLE enrolment_round (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    plan uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    stage text COLLATE "C" NOT NULL CHECK (stage IN ('planned', 'announced', 'frozen', 'settled', 'cancelled')),
    title text COLLATE "C" NOT NULL,
    draft text COLLATE "C" NOT NULL,
    follows uuid,
    announcement text COLLATE "C",
    draw_record text COLLATE "C",
    cancelled_reason text COLLATE "C",
    created_at bigint NOT NULL,
    created_by text COLLATE "C" NOT NULL,
    created_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, follows) REFERENCES enrolment_round (county, id),
    CHECK (stage NOT IN ('announced', 'frozen', 'settled') OR announcement IS NOT NULL),
    CHECK (stage <> 'planned' OR announcement IS NULL),
    CHECK ((stage = 'cancelled') = (cancelled_reason IS NOT NULL))
);
CREATE INDEX enrolment_round_by_plan ON enrolment_round (county, plan);
CREATE INDEX enrolment_round_by_id ON enrolment_round (id);

-- What was announced of a round: mode, windows, courses with their places, groups. The columns are what statements ask; `settings` is the whole,
-- `text` what people read, and its digest is what everybody can compare.
-- append-only: enrolment_announcement
CREATE TABLE enrolment_announcement (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    mode text COLLATE "C" NOT NULL CHECK (mode IN ('lottery', 'first_come', 'class_quota', 'assigned')),
    opens_at bigint NOT NULL,
    closes_at bigint NOT NULL,
    settings text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    published_at bigint NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    published_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, sha256),
    CONSTRAINT round_announced_beforehand CHECK (published_at < opens_at),
    CHECK (opens_at < closes_at)
);

ALTER TABLE enrolment_round ADD CONSTRAINT round_as_announced FOREIGN KEY (county, id, announcement)
    REFERENCES enrolment_announcement (county, round, sha256);

-- The places of one course that one kind of pupils may take: '' everybody's, 'class:<id>' a class quota, 'reserved' for the announced groups.
-- `taken` counts seats and the places held for open offers; the CHECK is what makes one seat too many impossible.
CREATE TABLE seat_pool (
    county text COLLATE "C" NOT NULL,
    course uuid NOT NULL,
    pool text COLLATE "C" NOT NULL,
    places bigint NOT NULL CHECK (places BETWEEN 0 AND 10000),
    taken bigint NOT NULL,
    PRIMARY KEY (county, course, pool),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CONSTRAINT never_over CHECK (taken BETWEEN 0 AND places)
);

-- A seat held now. The primary key is what makes two seats at one time impossible.
CREATE TABLE seat (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    course uuid NOT NULL,
    pool text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    consent uuid NOT NULL,
    consent_given_at bigint NOT NULL,
    from_date date NOT NULL,
    taken_at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan, slot),
    UNIQUE (county, id),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool (county, course, pool),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    CONSTRAINT consent_before_seat CHECK (taken_at >= consent_given_at)
);
CREATE INDEX seat_by_course ON seat (county, course);

-- Seats that ended.
-- append-only: seat_past
CREATE TABLE seat_past (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    course uuid NOT NULL,
    pool text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    consent uuid NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    taken_at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    ended_at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason IN ('given_back', 'consent_withdrawn', 'moved', 'merged', 'group_cancelled', 'left_school', 'school')),
    note text COLLATE "C" NOT NULL,
    ended_by text COLLATE "C" NOT NULL,
    ended_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK (ended_at >= taken_at)
);
CREATE INDEX seat_past_by_course ON seat_past (county, course, until_date);
CREATE INDEX seat_past_by_pupil ON seat_past (county, pupil, plan);

-- The base place: guaranteed, on one to five weekdays (bit 0 is Monday).
CREATE TABLE base_place (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    id uuid NOT NULL,
    weekdays bigint NOT NULL CHECK (weekdays BETWEEN 1 AND 31),
    course uuid,
    consent uuid NOT NULL,
    consent_given_at bigint NOT NULL,
    from_date date NOT NULL,
    chosen_at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan),
    UNIQUE (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_base_place CHECK (chosen_at >= consent_given_at)
);
CREATE INDEX base_place_by_course ON base_place (county, course);

-- append-only: base_place_past
CREATE TABLE base_place_past (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    weekdays bigint NOT NULL,
    course uuid,
    consent uuid NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    chosen_at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    ended_at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL,
    ended_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX base_place_past_by_course ON base_place_past (county, course, until_date);
