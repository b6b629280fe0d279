-- Selection, the two groups, notices, objections, awards and the reserve. Everything lies in the partition of the office that runs the line.
-- append-only: award_terms
-- append-only: award_contest
-- append-only: award_candidate
-- append-only: award_rules
-- append-only: award_selection
-- append-only: award_place
-- append-only: award_gate
-- append-only: award_step
-- append-only: award_fall
-- append-only: award_holder

-- Days of notices, by line, in versions, each with its basis in the content.
CREATE TABLE award_terms (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 60),
    day_kind TEXT NOT NULL CHECK (day_kind IN ('calendar', 'working')),
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, version),
    UNIQUE (county, line, version, days, day_kind),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

CREATE TABLE award_contest (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, call),
    UNIQUE (county, id, call),
    UNIQUE (county, id, line),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line)
);

CREATE INDEX award_contest_by_id ON award_contest (id);

-- The score is the frozen one of its round.
CREATE TABLE award_candidate (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    call TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    score BIGINT NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, call) REFERENCES award_contest (county, id, call),
    FOREIGN KEY (county, round, application, score) REFERENCES review_result (county, round, application, score),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);
CREATE INDEX award_candidate_by_application ON award_candidate (county, application);

CREATE TABLE award_rules (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    places BIGINT NOT NULL CHECK (places >= 0),
    content TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest, version),
    UNIQUE (county, contest, version, places, by_whom),
    FOREIGN KEY (county, contest) REFERENCES award_contest (county, id)
);

CREATE TABLE award_selection (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    rules BIGINT NOT NULL,
    places BIGINT NOT NULL,
    rules_by TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest),
    UNIQUE (county, contest, places),
    UNIQUE (county, contest, by_whom),
    FOREIGN KEY (county, contest, rules, places, rules_by) REFERENCES award_rules (county, contest, version, places, by_whom),
    CONSTRAINT award_selection_by_another CHECK (by_whom <> rules_by)
);

CREATE TABLE award_place (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    places BIGINT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank > 0),
    standing TEXT NOT NULL CHECK (standing IN ('chosen', 'reserve', 'not_chosen')),
    seat BIGINT,
    explanation TEXT NOT NULL,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, contest, rank),
    UNIQUE (county, contest, seat),
    UNIQUE (county, contest, application, standing),
    FOREIGN KEY (county, contest, application) REFERENCES award_candidate (county, contest, application),
    FOREIGN KEY (county, contest, places) REFERENCES award_selection (county, contest, places),
    CONSTRAINT award_place_seat_exists CHECK (seat IS NULL OR seat BETWEEN 1 AND places),
    CONSTRAINT award_place_chosen_sits CHECK ((standing = 'chosen') = (seat IS NOT NULL)),
    CONSTRAINT award_place_loser_is_told CHECK (standing = 'chosen' OR explanation <> '')
);

-- A meeting on the list. One that did not pass it may be followed by another.
CREATE TABLE award_gate (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    gate TEXT NOT NULL CHECK (gate IN ('leading_group', 'party_group')),
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    before_gate TEXT,
    before_serial BIGINT,
    before_passed BIGINT,
    held_on TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    minutes TEXT NOT NULL CHECK (minutes <> ''),
    present BIGINT NOT NULL CHECK (present > 0),
    in_favour BIGINT NOT NULL CHECK (in_favour >= 0),
    against BIGINT NOT NULL CHECK (against >= 0),
    abstained BIGINT NOT NULL CHECK (abstained >= 0),
    passed BIGINT NOT NULL CHECK (passed IN (0, 1)),
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest, gate, serial),
    UNIQUE (county, id),
    UNIQUE (county, contest, gate, serial, passed),
    FOREIGN KEY (county, contest) REFERENCES award_selection (county, contest),
    FOREIGN KEY (county, contest, before_gate, before_serial, before_passed) REFERENCES award_gate (county, contest, gate, serial, passed),
    CONSTRAINT award_gate_votes CHECK (in_favour + against + abstained = present),
    CONSTRAINT award_gate_majority CHECK ((passed = 1) = (in_favour * 2 > present)),
    CONSTRAINT award_gate_order CHECK ((gate = 'party_group') = (before_gate IS NOT NULL AND before_serial IS NOT NULL AND before_passed IS NOT NULL)),
    CONSTRAINT award_gate_after_leading CHECK (before_gate IS NULL OR (before_gate = 'leading_group' AND before_passed = 1))
);

-- Pairs of states are those of README.md. `open`: objections that are not settled.
CREATE TABLE award_step (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    from_open BIGINT,
    state TEXT NOT NULL CHECK (state IN ('held', 'publicised', 'stayed', 'approved', 'fallen')),
    open BIGINT NOT NULL CHECK (open >= 0),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, contest, application, serial),
    UNIQUE (county, contest, application, serial, state),
    UNIQUE (county, contest, application, serial, state, open),
    FOREIGN KEY (county, contest, application) REFERENCES award_place (county, contest, application),
    FOREIGN KEY (county, contest, application, before, from_state, from_open) REFERENCES award_step (county, contest, application, serial, state, open),
    CONSTRAINT award_step_begins CHECK ((serial = 1) = (before IS NULL) AND (serial = 1) = (from_state IS NULL) AND (serial = 1) = (from_open IS NULL)),
    CONSTRAINT award_step_first CHECK (serial > 1 OR (state = 'held' AND open = 0)),
    CONSTRAINT award_step_next CHECK (before IS NULL OR before = serial - 1),
    CONSTRAINT award_step_way CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('held>publicised', 'held>fallen', 'publicised>stayed', 'publicised>approved',
        'publicised>fallen', 'stayed>stayed', 'stayed>publicised', 'stayed>fallen', 'approved>fallen')),
    CONSTRAINT award_step_stays CHECK ((state = 'stayed') = (open > 0)),
    CONSTRAINT award_step_counts CHECK (from_open IS NULL OR state IN ('approved', 'fallen') OR (state = 'publicised' AND from_open <= 1)
        OR (state = 'stayed' AND (open = from_open + 1 OR open = from_open - 1))),
    CONSTRAINT award_step_says_why CHECK (state <> 'fallen' OR reason <> '')
);

CREATE TABLE award_now (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    open BIGINT NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, application, serial, state, open) REFERENCES award_step (county, contest, application, serial, state, open)
);

-- Out, once, with the reason: by a group's decision, an objection that was right, or the unit's own withdrawal.
CREATE TABLE award_fall (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'fallen'),
    how TEXT NOT NULL CHECK (how IN ('leading_group', 'party_group', 'objection', 'withdrawn')),
    gate_serial BIGINT,
    reason TEXT NOT NULL CHECK (reason <> ''),
    on_day TEXT NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, application, serial, state) REFERENCES award_step (county, contest, application, serial, state),
    FOREIGN KEY (county, contest, how, gate_serial) REFERENCES award_gate (county, contest, gate, serial),
    CONSTRAINT award_fall_by_gate CHECK ((how IN ('leading_group', 'party_group')) = (gate_serial IS NOT NULL))
);

-- Who holds which seat, in turn. The chosen ones sit first; the reserve only after a fall.
CREATE TABLE award_holder (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('chosen', 'reserve')),
    places BIGINT NOT NULL,
    seat BIGINT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    previous TEXT,
    previous_turn BIGINT,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, contest, seat, turn),
    UNIQUE (county, contest, application, seat, turn),
    FOREIGN KEY (county, contest, application, standing) REFERENCES award_place (county, contest, application, standing),
    FOREIGN KEY (county, contest, places) REFERENCES award_selection (county, contest, places),
    FOREIGN KEY (county, contest, previous) REFERENCES award_fall (county, contest, application),
    FOREIGN KEY (county, contest, previous, seat, previous_turn) REFERENCES award_holder (county, contest, application, seat, turn),
    CONSTRAINT award_holder_seat_exists CHECK (seat BETWEEN 1 AND places),
    CONSTRAINT award_holder_follows CHECK ((turn = 1) = (previous IS NULL) AND (previous IS NULL) = (previous_turn IS NULL)),
    CONSTRAINT award_holder_next CHECK (previous_turn IS NULL OR previous_turn = turn - 1),
    CONSTRAINT award_holder_chosen_first CHECK (standing = 'reserve' OR turn = 1)
);
