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
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    days bigint NOT NULL CHECK (days BETWEEN 1 AND 60),
    day_kind text COLLATE "C" NOT NULL CHECK (day_kind IN ('calendar', 'working')),
    content text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, line, version),
    UNIQUE (county, line, version, days, day_kind),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

CREATE TABLE award_contest (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    call uuid NOT NULL,
    line uuid NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, call),
    UNIQUE (county, id, call),
    UNIQUE (county, id, line),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line)
);

CREATE INDEX award_contest_by_id ON award_contest (id);

-- The score is the frozen one of its round.
CREATE TABLE award_candidate (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    call uuid NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    score bigint NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, call) REFERENCES award_contest (county, id, call),
    FOREIGN KEY (county, round, application, score) REFERENCES review_result (county, round, application, score),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call)
);
CREATE INDEX award_candidate_by_application ON award_candidate (county, application);

CREATE TABLE award_rules (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    places bigint NOT NULL CHECK (places >= 0),
    content text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, contest, version),
    UNIQUE (county, contest, version, places, by_whom),
    FOREIGN KEY (county, contest) REFERENCES award_contest (county, id)
);

CREATE TABLE award_selection (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    rules bigint NOT NULL,
    places bigint NOT NULL,
    rules_by text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, contest),
    UNIQUE (county, contest, places),
    UNIQUE (county, contest, by_whom),
    FOREIGN KEY (county, contest, rules, places, rules_by) REFERENCES award_rules (county, contest, version, places, by_whom),
    CONSTRAINT award_selection_by_another CHECK (by_whom <> rules_by)
);

CREATE TABLE award_place (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    places bigint NOT NULL,
    rank bigint NOT NULL CHECK (rank > 0),
    standing text COLLATE "C" NOT NULL CHECK (standing IN ('chosen', 'reserve', 'not_chosen')),
    seat bigint,
    explanation text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    gate text COLLATE "C" NOT NULL CHECK (gate IN ('leading_group', 'party_group')),
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    before_gate text COLLATE "C",
    before_serial bigint,
    before_passed bigint,
    held_on date NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    minutes text COLLATE "C" NOT NULL CHECK (minutes <> ''),
    present bigint NOT NULL CHECK (present > 0),
    in_favour bigint NOT NULL CHECK (in_favour >= 0),
    against bigint NOT NULL CHECK (against >= 0),
    abstained bigint NOT NULL CHECK (abstained >= 0),
    passed bigint NOT NULL CHECK (passed IN (0, 1)),
    asked text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before bigint,
    from_state text COLLATE "C",
    from_open bigint,
    state text COLLATE "C" NOT NULL CHECK (state IN ('held', 'publicised', 'stayed', 'approved', 'fallen')),
    open bigint NOT NULL CHECK (open >= 0),
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    open bigint NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, application, serial, state, open) REFERENCES award_step (county, contest, application, serial, state, open)
);

-- Out, once, with the reason: by a group's decision, an objection that was right, or the unit's own withdrawal.
CREATE TABLE award_fall (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state = 'fallen'),
    how text COLLATE "C" NOT NULL CHECK (how IN ('leading_group', 'party_group', 'objection', 'withdrawn')),
    gate_serial bigint,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    on_day date NOT NULL,
    PRIMARY KEY (county, contest, application),
    FOREIGN KEY (county, contest, application, serial, state) REFERENCES award_step (county, contest, application, serial, state),
    FOREIGN KEY (county, contest, how, gate_serial) REFERENCES award_gate (county, contest, gate, serial),
    CONSTRAINT award_fall_by_gate CHECK ((how IN ('leading_group', 'party_group')) = (gate_serial IS NOT NULL))
);

-- Who holds which seat, in turn. The chosen ones sit first; the reserve only after a fall.
CREATE TABLE award_holder (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    standing text COLLATE "C" NOT NULL CHECK (standing IN ('chosen', 'reserve')),
    places bigint NOT NULL,
    seat bigint NOT NULL,
    turn bigint NOT NULL CHECK (turn > 0),
    previous uuid,
    previous_turn bigint,
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
