-- A pool knows the time of its course, so that one foreign key holds a seat's place and its time together: every seat taken is one look-up less.
-- Tables cannot lose a foreign key here, so the four that hang together are made anew.
CREATE TABLE seat_pool_new (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    pool TEXT NOT NULL,
    places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 10000),
    taken INTEGER NOT NULL,
    PRIMARY KEY (county, course, pool),
    CONSTRAINT seat_pool_of_a_time UNIQUE (county, plan, slot, course, pool),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    CONSTRAINT never_over CHECK (taken BETWEEN 0 AND places)
) WITHOUT ROWID, STRICT;

CREATE TABLE seat_new (
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
    FOREIGN KEY (county, plan, slot, course, pool) REFERENCES seat_pool_new (county, plan, slot, course, pool),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    CONSTRAINT consent_before_seat CHECK (taken_at >= consent_given_at)
) WITHOUT ROWID, STRICT;

CREATE TABLE waiting_place_new (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    pupil TEXT NOT NULL,
    id TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    pool TEXT NOT NULL,
    round TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'offered', 'accepted', 'declined', 'expired', 'left')),
    since INTEGER NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (county, course, pupil),
    UNIQUE (county, id),
    UNIQUE (county, course, serial),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool_new (county, course, pool),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) STRICT;

CREATE TABLE seat_offer_new (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    course TEXT NOT NULL,
    pupil TEXT NOT NULL,
    pool TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired')),
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    answered_at INTEGER,
    answered_by TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course, pupil) REFERENCES waiting_place_new (county, course, pupil),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool_new (county, course, pool),
    CHECK (expires_at > made_at),
    CHECK ((state = 'open') = (answered_at IS NULL))
) STRICT;

INSERT INTO seat_pool_new (county, course, plan, slot, pool, places, taken)
SELECT p.county, p.course, c.plan, c.slot, p.pool, p.places, p.taken FROM seat_pool p JOIN course c ON c.county = p.county AND c.id = p.course;
INSERT INTO seat_new (county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, taken_at, account, source)
SELECT county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, taken_at, account, source FROM seat;
INSERT INTO waiting_place_new (county, course, pupil, id, plan, slot, pool, round, serial, state, since, account)
SELECT county, course, pupil, id, plan, slot, pool, round, serial, state, since, account FROM waiting_place;
INSERT INTO seat_offer_new (county, id, course, pupil, pool, state, made_at, expires_at, answered_at, answered_by)
SELECT county, id, course, pupil, pool, state, made_at, expires_at, answered_at, answered_by FROM seat_offer;

DROP TABLE seat_offer;
DROP TABLE waiting_place;
DROP TABLE seat;
DROP TABLE seat_pool;
ALTER TABLE seat_pool_new RENAME TO seat_pool;
ALTER TABLE seat_new RENAME TO seat;
ALTER TABLE waiting_place_new RENAME TO waiting_place;
ALTER TABLE seat_offer_new RENAME TO seat_offer;

CREATE INDEX seat_by_course ON seat (county, course);
CREATE UNIQUE INDEX seat_offer_one_open ON seat_offer (county, course, pupil) WHERE state = 'open';
CREATE INDEX seat_offer_by_expiry ON seat_offer (state, expires_at);
