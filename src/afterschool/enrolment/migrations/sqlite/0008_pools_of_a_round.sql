-- From which pools a round gave places. One foreign key holds a seat's place, its time and its round together; the pool itself is written by every
-- group of sign-ups. Tables cannot lose a foreign key here, so the seats are written anew.
CREATE TABLE pool_of_round (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    course TEXT NOT NULL,
    pool TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    PRIMARY KEY (county, round, course, pool, plan, slot),
    FOREIGN KEY (county, plan, slot, course, pool) REFERENCES seat_pool (county, plan, slot, course, pool),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) WITHOUT ROWID, STRICT;
INSERT INTO pool_of_round (county, round, course, pool, plan, slot)
SELECT DISTINCT county, round, course, pool, plan, slot FROM seat;

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
    FOREIGN KEY (county, round, course, pool, plan, slot) REFERENCES pool_of_round (county, round, course, pool, plan, slot),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_seat CHECK (taken_at >= consent_given_at)
) STRICT;
INSERT INTO seat_new (county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, taken_at, account, source)
SELECT county, pupil, plan, slot, id, course, pool, round, consent, consent_given_at, from_date, taken_at, account, source FROM seat ORDER BY taken_at, id;
DROP TABLE seat;
ALTER TABLE seat_new RENAME TO seat;
CREATE INDEX seat_by_course ON seat (county, course);
