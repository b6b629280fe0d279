-- Who sits: picks, invitations, answers, gaps, members; objections; the seal.
-- append-only: panel_pick
-- append-only: panel_invitation
-- append-only: panel_answer
-- append-only: panel_gap
-- append-only: panel_member
-- append-only: review_objection
-- append-only: review_objection_decision
-- append-only: review_objection_period
-- append-only: review_seal
-- append-only: review_done

-- Not drawn: liaison and watcher, or a member where nobody in the pool can judge the field. Never without a reason.
CREATE TABLE panel_pick (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    role text COLLATE "C" NOT NULL CHECK (role IN ('leader', 'member', 'liaison', 'watcher')),
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, role),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT panel_picked_with_a_reason CHECK (length(trim(reason)) > 0)
);

-- The answer is `lapsed` where none came in time. Whoever accepts has signed a declaration.
CREATE TABLE panel_answer (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    answer text COLLATE "C" NOT NULL CHECK (answer IN ('accepted', 'refused', 'lapsed')),
    declaration text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, answer),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT panel_accepted_with_a_declaration CHECK (answer <> 'accepted' OR length(trim(declaration)) > 0)
);

CREATE TABLE panel_gap (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    answer text COLLATE "C" NOT NULL,
    cause text COLLATE "C" NOT NULL CHECK (cause IN ('refused', 'lapsed', 'left')),
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert, answer) REFERENCES panel_answer (county, round, expert, answer),
    CONSTRAINT panel_gap_as_answered CHECK ((cause = 'left') = (answer = 'accepted') AND (cause = 'left' OR cause = answer)),
    CONSTRAINT panel_left_with_a_reason CHECK (cause <> 'left' OR length(trim(reason)) > 0)
);

CREATE TABLE panel_invitation (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    role text COLLATE "C" NOT NULL CHECK (role IN ('leader', 'member', 'liaison', 'watcher')),
    seats bigint,
    place bigint,
    before_place bigint,
    instead_of uuid,
    picked uuid,
    sent_at bigint NOT NULL,
    due bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, role),
    UNIQUE (county, round, place),
    UNIQUE (county, round, instead_of),
    FOREIGN KEY (county, round, seats) REFERENCES review_draw (county, round, seats),
    FOREIGN KEY (county, round, place, expert) REFERENCES review_drawn (county, round, place, expert),
    FOREIGN KEY (county, round, before_place) REFERENCES panel_invitation (county, round, place),
    FOREIGN KEY (county, round, instead_of) REFERENCES panel_gap (county, round, expert),
    FOREIGN KEY (county, round, picked, role) REFERENCES panel_pick (county, round, expert, role),
    CONSTRAINT panel_drawn_or_picked CHECK ((place IS NULL) = (picked IS NOT NULL) AND (picked IS NULL OR picked = expert)),
    CONSTRAINT panel_drawn_is_member CHECK (place IS NULL OR role = 'member'),
    CONSTRAINT panel_nobody_passed_over CHECK (place IS NULL OR ((place = 1) = (before_place IS NULL) AND (before_place IS NULL OR before_place = place - 1))),
    CONSTRAINT panel_alternate_for_a_gap CHECK (place IS NULL OR (seats IS NOT NULL AND (place <= seats) = (instead_of IS NULL))),
    CONSTRAINT panel_due_after_sent CHECK (due > sent_at)
);

CREATE TABLE panel_member (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    role text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL CHECK (answer = 'accepted'),
    unit_key text COLLATE "C" NOT NULL,
    most bigint CHECK (most > 0),
    at bigint NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert, role) REFERENCES panel_invitation (county, round, expert, role),
    FOREIGN KEY (county, round, expert, answer) REFERENCES panel_answer (county, round, expert, answer)
);

CREATE INDEX panel_invitation_by_expert ON panel_invitation (county, expert);

-- Who leads, by the rule in `basis`: chosen when the panel is complete, and anew when the leader has left.
-- append-only: panel_leader
CREATE TABLE panel_leader (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    basis text COLLATE "C" NOT NULL CHECK (basis <> ''),
    at bigint NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert)
);

CREATE TABLE review_objection_period (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    days bigint NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    CONSTRAINT review_objection_days CHECK (until_day >= from_day)
);

CREATE TABLE review_objection (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    expert uuid NOT NULL,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, round, application, expert),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, round) REFERENCES review_objection_period (county, round),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    CONSTRAINT review_objection_says_why CHECK (length(trim(words)) > 0)
);

CREATE TABLE review_objection_decision (
    county text COLLATE "C" NOT NULL,
    objection uuid NOT NULL,
    objector text COLLATE "C" NOT NULL,
    upheld bigint NOT NULL CHECK (upheld IN (0, 1)),
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, objection),
    FOREIGN KEY (county, objection, objector) REFERENCES review_objection (county, id, by_whom),
    CONSTRAINT review_objection_decided_by_another CHECK (by_whom <> objector),
    CONSTRAINT review_objection_decided_with_words CHECK (length(trim(words)) > 0)
);

-- What stood when the round was sealed: numbers for the check, the digest for whoever wants to prove it.
CREATE TABLE review_seal (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state = 'sealed'),
    items bigint NOT NULL,
    conflicts bigint NOT NULL,
    overrides bigint NOT NULL,
    members bigint NOT NULL,
    sha256 TEXT NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, serial, state) REFERENCES review_round_step (county, round, serial, state)
);

-- Who reviewed what, written by `marking`: “reviewed the applicant's item in the round before”.
CREATE TABLE review_done (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    application uuid NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, round, expert, application),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);
