-- Cases of the rule checks: what was found, who has it, how it was decided.
-- append-only: check_run
-- append-only: check_run_rule
-- append-only: check_case
-- append-only: check_step

CREATE TABLE check_run (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    trigger_kind text COLLATE "C" NOT NULL CHECK (trigger_kind IN ('night', 'event', 'asked')),
    path text COLLATE "C" NOT NULL CHECK (path <> ''),
    schools bigint NOT NULL CHECK (schools >= 0),
    hits bigint NOT NULL CHECK (hits >= 0),
    opened bigint NOT NULL CHECK (opened >= 0),
    gone bigint NOT NULL CHECK (gone >= 0),
    microseconds bigint NOT NULL CHECK (microseconds >= 0),
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX check_run_by_time ON check_run (county, at);

-- unset: schools for which the rule could not be run because nobody has set its parameter.
CREATE TABLE check_run_rule (
    county text COLLATE "C" NOT NULL,
    run uuid NOT NULL,
    rule text COLLATE "C" NOT NULL,
    hits bigint NOT NULL CHECK (hits >= 0),
    opened bigint NOT NULL CHECK (opened >= 0),
    gone bigint NOT NULL CHECK (gone >= 0),
    unset bigint NOT NULL CHECK (unset >= 0),
    microseconds bigint NOT NULL CHECK (microseconds >= 0),
    PRIMARY KEY (county, run, rule),
    FOREIGN KEY (county, run) REFERENCES check_run (county, id)
);

-- A breach, once for a rule, a subject and an occurrence, however often it is found. a, b, t and u are the figures of its words.
CREATE TABLE check_case (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    rule text COLLATE "C" NOT NULL CHECK (rule <> ''),
    subject_kind text COLLATE "C" NOT NULL CHECK (subject_kind <> ''),
    subject text COLLATE "C" NOT NULL CHECK (subject <> ''),
    occurrence text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    severity text COLLATE "C" NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    money text COLLATE "C" NOT NULL CHECK (money IN ('yes', 'no')),
    a bigint NOT NULL,
    b bigint NOT NULL,
    t text COLLATE "C" NOT NULL,
    u text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    words_en text COLLATE "C" NOT NULL CHECK (words_en <> ''),
    run uuid NOT NULL,
    found_at bigint NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT found_once UNIQUE (county, rule, subject, occurrence),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX check_case_by_id ON check_case (id);
CREATE INDEX check_case_of_school ON check_case (county, school, rule);

-- What became of a case, one row a step; each follows the state of the one before. school: the body concerned, by_body: whose post acted.
CREATE TABLE check_step (
    county text COLLATE "C" NOT NULL,
    case_id uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act IN ('found', 'note', 'explained', 'ordered', 'released', 'closed')),
    state text COLLATE "C" NOT NULL CHECK (state IN ('open', 'explained', 'ordered', 'closed')),
    before_serial bigint,
    before_state text COLLATE "C",
    school uuid NOT NULL,
    words text COLLATE "C" NOT NULL,
    order_id text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    by_body uuid,
    PRIMARY KEY (county, case_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, case_id, serial, state),
    CONSTRAINT of_its_case FOREIGN KEY (county, case_id, school) REFERENCES check_case (county, id, school),
    CONSTRAINT follows_a_state FOREIGN KEY (county, case_id, before_serial, before_state) REFERENCES check_step (county, case_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'found' THEN serial = 1 AND state = 'open'
        WHEN 'note' THEN serial > 1 AND state = COALESCE(before_state, '')
        WHEN 'explained' THEN COALESCE(before_state, '') = 'open' AND state = 'explained'
        WHEN 'ordered' THEN COALESCE(before_state, '') = 'open' AND state = 'ordered'
        WHEN 'released' THEN COALESCE(before_state, '') = 'ordered' AND state = 'open'
        ELSE COALESCE(before_state, '') IN ('open', 'ordered') AND state = 'closed' END),
    CONSTRAINT nobody_decides_their_own_case CHECK (act IN ('found', 'note') OR (by_body IS NOT NULL AND by_body <> school)),
    CONSTRAINT decisions_have_a_reason CHECK (act = 'found' OR words <> ''),
    CONSTRAINT an_order_is_named CHECK (act <> 'ordered' OR order_id <> '')
);

-- How a case stands now, beside it, for lists.
CREATE TABLE check_standing (
    county text COLLATE "C" NOT NULL,
    case_id uuid NOT NULL,
    school uuid NOT NULL,
    rule text COLLATE "C" NOT NULL,
    found_at bigint NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    owner uuid NOT NULL,
    owner_post text COLLATE "C" NOT NULL,
    gone_at bigint,
    PRIMARY KEY (county, case_id),
    FOREIGN KEY (county, case_id, school) REFERENCES check_case (county, id, school),
    CONSTRAINT stands_as_its_last_step FOREIGN KEY (county, case_id, serial, state) REFERENCES check_step (county, case_id, serial, state)
);
CREATE INDEX check_standing_by_school ON check_standing (school, found_at);
CREATE INDEX check_standing_by_time ON check_standing (found_at, case_id);
