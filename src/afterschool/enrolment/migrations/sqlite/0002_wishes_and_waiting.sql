-- Wishes of a lottery and their frozen list, waiting lists and offers, what class teachers enter, groups below their minimum.

-- Every list of wishes that was handed in, as it was.
-- append-only: wish_submission
CREATE TABLE wish_submission (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    round TEXT NOT NULL,
    pupil TEXT NOT NULL,
    wishes TEXT NOT NULL,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper')),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
) STRICT;

-- The list that counts: the latest one of a pupil in a round.
CREATE TABLE wish_list (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    pupil TEXT NOT NULL,
    submission TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (county, round, pupil),
    FOREIGN KEY (county, submission) REFERENCES wish_submission (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_wishes CHECK (at >= consent_given_at)
) STRICT;

CREATE TABLE wish (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    pupil TEXT NOT NULL,
    slot TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND 20),
    course TEXT NOT NULL,
    PRIMARY KEY (county, round, pupil, slot, rank),
    UNIQUE (county, round, pupil, course),
    FOREIGN KEY (county, round, pupil) REFERENCES wish_list (county, round, pupil),
    FOREIGN KEY (county, course) REFERENCES course (county, id)
) STRICT;

-- append-only: frozen_round
CREATE TABLE frozen_round (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    wishes TEXT NOT NULL,
    courses TEXT NOT NULL,
    frozen_at INTEGER NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) STRICT;

-- Who waits for a course, in the order of `serial`.
CREATE TABLE waiting_place (
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
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool (county, course, pool),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
) STRICT;

-- A place held for one family for a while.
CREATE TABLE seat_offer (
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
    FOREIGN KEY (county, course, pupil) REFERENCES waiting_place (county, course, pupil),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool (county, course, pool),
    CHECK (expires_at > made_at),
    CHECK ((state = 'open') = (answered_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX seat_offer_one_open ON seat_offer (county, course, pupil) WHERE state = 'open';
CREATE INDEX seat_offer_by_expiry ON seat_offer (state, expires_at);

-- What a class teacher or the school put in for a family, and the family's own word on it afterwards.
CREATE TABLE proxy_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('wishes', 'seat', 'base')),
    paper INTEGER NOT NULL,
    note TEXT NOT NULL,
    entered_at INTEGER NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('confirmed', 'wrong')),
    answered_at INTEGER,
    answered_by TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT not_confirmed_by_who_entered CHECK (answered_by IS NULL OR answered_by <> entered_by)
) STRICT;
CREATE INDEX proxy_entry_by_pupil ON proxy_entry (county, pupil);

-- A group below its minimum: what the school proposes, and what the families answer.
CREATE TABLE group_case (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    plan TEXT NOT NULL,
    course TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure IN ('merge', 'move', 'cancel')),
    target TEXT,
    reason TEXT NOT NULL,
    answers_until INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asking', 'done', 'dropped')),
    opened_at INTEGER NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    closed_at INTEGER,
    closed_by TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    FOREIGN KEY (county, target) REFERENCES course (county, id),
    CHECK ((measure = 'cancel') = (target IS NULL)),
    CHECK (target IS NULL OR target <> course),
    CHECK ((state = 'asking') = (closed_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX group_case_one_asking ON group_case (county, course) WHERE state = 'asking';

CREATE TABLE group_answer (
    county TEXT NOT NULL,
    group_case TEXT NOT NULL,
    pupil TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('agree', 'give_back')),
    answered_at INTEGER,
    answered_by TEXT,
    answered_by_name TEXT,
    outcome TEXT,
    PRIMARY KEY (county, group_case, pupil),
    FOREIGN KEY (county, group_case) REFERENCES group_case (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
) STRICT;
CREATE INDEX group_answer_by_pupil ON group_answer (county, pupil);
