-- Wishes of a lottery and their frozen list, waiting lists and offers, what class teachers enter, groups below their minimum.

-- Every list of wishes that was handed in, as it was.
-- append-only: wish_submission
CREATE TABLE wish_submission (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    round uuid NOT NULL,
    pupil uuid NOT NULL,
    wishes text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    account_name text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper')),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

-- The list that counts: the latest one of a pupil in a round.
CREATE TABLE wish_list (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    pupil uuid NOT NULL,
    submission uuid NOT NULL,
    consent uuid NOT NULL,
    consent_given_at bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, round, pupil),
    FOREIGN KEY (county, submission) REFERENCES wish_submission (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_wishes CHECK (at >= consent_given_at)
);

CREATE TABLE wish (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    pupil uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    rank bigint NOT NULL CHECK (rank BETWEEN 1 AND 20),
    course uuid NOT NULL,
    PRIMARY KEY (county, round, pupil, slot, rank),
    UNIQUE (county, round, pupil, course),
    FOREIGN KEY (county, round, pupil) REFERENCES wish_list (county, round, pupil),
    FOREIGN KEY (county, course) REFERENCES course (county, id)
);

-- append-only: frozen_round
CREATE TABLE frozen_round (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    text text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    wishes text COLLATE "C" NOT NULL,
    courses text COLLATE "C" NOT NULL,
    frozen_at bigint NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
);

-- Who waits for a course, in the order of `serial`.
CREATE TABLE waiting_place (
    county text COLLATE "C" NOT NULL,
    course uuid NOT NULL,
    pupil uuid NOT NULL,
    id uuid NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    pool text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'offered', 'accepted', 'declined', 'expired', 'left')),
    since bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, course, pupil),
    UNIQUE (county, id),
    UNIQUE (county, course, serial),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool (county, course, pool),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
);

-- A place held for one family for a while.
CREATE TABLE seat_offer (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    course uuid NOT NULL,
    pupil uuid NOT NULL,
    pool text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired')),
    made_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    answered_at bigint,
    answered_by text COLLATE "C",
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course, pupil) REFERENCES waiting_place (county, course, pupil),
    FOREIGN KEY (county, course, pool) REFERENCES seat_pool (county, course, pool),
    CHECK (expires_at > made_at),
    CHECK ((state = 'open') = (answered_at IS NULL))
);
CREATE UNIQUE INDEX seat_offer_one_open ON seat_offer (county, course, pupil) WHERE state = 'open';
CREATE INDEX seat_offer_by_expiry ON seat_offer (state, expires_at);

-- What a class teacher or the school put in for a family, and the family's own word on it afterwards.
CREATE TABLE proxy_entry (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('wishes', 'seat', 'base')),
    paper boolean NOT NULL,
    note text COLLATE "C" NOT NULL,
    entered_at bigint NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    answer text COLLATE "C" CHECK (answer IN ('confirmed', 'wrong')),
    answered_at bigint,
    answered_by text COLLATE "C",
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT not_confirmed_by_who_entered CHECK (answered_by IS NULL OR answered_by <> entered_by)
);
CREATE INDEX proxy_entry_by_pupil ON proxy_entry (county, pupil);

-- A group below its minimum: what the school proposes, and what the families answer.
CREATE TABLE group_case (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    plan uuid NOT NULL,
    course uuid NOT NULL,
    measure text COLLATE "C" NOT NULL CHECK (measure IN ('merge', 'move', 'cancel')),
    target uuid,
    reason text COLLATE "C" NOT NULL,
    answers_until bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('asking', 'done', 'dropped')),
    opened_at bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    opened_by_name text COLLATE "C" NOT NULL,
    closed_at bigint,
    closed_by text COLLATE "C",
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    FOREIGN KEY (county, target) REFERENCES course (county, id),
    CHECK ((measure = 'cancel') = (target IS NULL)),
    CHECK (target IS NULL OR target <> course),
    CHECK ((state = 'asking') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX group_case_one_asking ON group_case (county, course) WHERE state = 'asking';

CREATE TABLE group_answer (
    county text COLLATE "C" NOT NULL,
    group_case uuid NOT NULL,
    pupil uuid NOT NULL,
    answer text COLLATE "C" CHECK (answer IN ('agree', 'give_back')),
    answered_at bigint,
    answered_by text COLLATE "C",
    answered_by_name text COLLATE "C",
    outcome text COLLATE "C",
    PRIMARY KEY (county, group_case, pupil),
    FOREIGN KEY (county, group_case) REFERENCES group_case (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX group_answer_by_pupil ON group_answer (county, pupil);
