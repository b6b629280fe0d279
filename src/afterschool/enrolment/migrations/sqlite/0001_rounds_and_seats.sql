-- Rounds of enrolment, wishes, seats, base places, waiting lists, groups below their minimum.
-- Nothing stands here without a given consent of the term: rows name it in a foreign key, with its pupil and its instant.

-- A round of one plan. What was announced stands in enrolment_announcement and never changes; `draft` is what the school is still working on.
-- published, open and closed follow from the announced window and the clock and are not stored.
CREATE TABLE enrolment_round (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    school_year INTEGER NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    stage TEXT NOT NULL CHECK (stage IN ('planned', 'announced', 'frozen', 'settled', 'cancelled')),
    title TEXT NOT NULL,
    draft TEXT NOT NULL,
    follows TEXT,
    announcement TEXT,
    draw_record TEXT,
    cancelled_reason TEXT,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    created_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, follows) REFERENCES enrolment_round (county, id),
    FOREIGN KEY (county, id, announcement) REFERENCES enrolment_announcement (county, round, sha256),
    CHECK (stage NOT IN ('announced', 'frozen', 'settled') OR announcement IS NOT NULL),
    CHECK (stage <> 'planned' OR announcement IS NULL),
    CHECK ((stage = 'cancelled') = (cancelled_reason IS NOT NULL))
) STRICT;
CREATE INDEX enrolment_round_by_plan ON enrolment_round (county, plan);
CREATE INDEX enrolment_round_by_id ON enrolment_round (id);

-- What was announced of a round: mode, windows, courses with their places, groups. The columns are what statements ask; `settings` is the whole,
-- `text` what people read, and its digest is what everybody can compare.
-- append-only: enrolment_announcement
CREATE TABLE enrolment_announcement (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('lottery', 'first_come', 'class_quota', 'assigned')),
    opens_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    settings TEXT NOT NULL,
    text TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, sha256),
    CONSTRAINT round_announced_beforehand CHECK (published_at < opens_at),
    CHECK (opens_at < closes_at)
) STRICT;

-- The places of one course that one kind of pupils may take: '' everybody's, 'class:<id>' a class quota, 'reserved' for the announced groups.
-- `taken` counts seats and the places held for open offers; the CHECK is what makes one seat too many impossible.
CREATE TABLE seat_pool (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 10000),
    taken INTEGER NOT NULL,
    PRIMARY KEY (county, course, pool),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CONSTRAINT never_over CHECK (taken BETWEEN 0 AND places)
) WITHOUT ROWID, STRICT;

-- A seat held now. The primary key is what makes two seats at one time impossible.
CREATE TABLE seat (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    id TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    round TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan, slot),
    UNIQUE (county, id),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool (county, course, pool),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    CONSTRAINT consent_before_seat CHECK (taken_at >= consent_given_at)
) WITHOUT ROWID, STRICT;
CREATE INDEX seat_by_course ON seat (county, course);

-- Seats that ended.
-- append-only: seat_past
CREATE TABLE seat_past (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    round TEXT NOT NULL,
    consent TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('given_back', 'consent_withdrawn', 'moved', 'merged', 'group_cancelled', 'left_school', 'school')),
    note TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    ended_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK (ended_at >= taken_at)
) STRICT;
CREATE INDEX seat_past_by_course ON seat_past (county, course, until_date);
CREATE INDEX seat_past_by_pupil ON seat_past (county, pupil, plan);

-- The base place: guaranteed, on one to five weekdays (bit 0 is Monday).
CREATE TABLE base_place (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 31),
    course TEXT,
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan),
    UNIQUE (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_base_place CHECK (chosen_at >= consent_given_at)
) STRICT;
CREATE INDEX base_place_by_course ON base_place (county, course);

-- append-only: base_place_past
CREATE TABLE base_place_past (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    course TEXT,
    consent TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
) STRICT;
CREATE INDEX base_place_past_by_course ON base_place_past (county, course, until_date);
