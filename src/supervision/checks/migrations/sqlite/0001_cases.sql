-- Cases of the rule checks: what was found, who has it, how it was decided.
-- append-only: check_run
-- append-only: check_run_rule
-- append-only: check_case
-- append-only: check_step

CREATE TABLE check_run (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    trigger_kind TEXT NOT NULL CHECK (trigger_kind IN ('night', 'event', 'asked')),
    path TEXT NOT NULL CHECK (path <> ''),
    schools BIGINT NOT NULL CHECK (schools >= 0),
    hits BIGINT NOT NULL CHECK (hits >= 0),
    opened BIGINT NOT NULL CHECK (opened >= 0),
    gone BIGINT NOT NULL CHECK (gone >= 0),
    microseconds BIGINT NOT NULL CHECK (microseconds >= 0),
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX check_run_by_time ON check_run (county, at);

-- unset: schools for which the rule could not be run because nobody has set its parameter.
CREATE TABLE check_run_rule (
    county TEXT NOT NULL,
    run TEXT NOT NULL,
    rule TEXT NOT NULL,
    hits BIGINT NOT NULL CHECK (hits >= 0),
    opened BIGINT NOT NULL CHECK (opened >= 0),
    gone BIGINT NOT NULL CHECK (gone >= 0),
    unset BIGINT NOT NULL CHECK (unset >= 0),
    microseconds BIGINT NOT NULL CHECK (microseconds >= 0),
    PRIMARY KEY (county, run, rule),
    FOREIGN KEY (county, run) REFERENCES check_run (county, id)
);

-- A breach, once for a rule, a subject and an occurrence, however often it is found. a, b, t and u are the figures of its words.
CREATE TABLE check_case (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (rule <> ''),
    subject_kind TEXT NOT NULL CHECK (subject_kind <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    occurrence TEXT NOT NULL,
    school TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
    money TEXT NOT NULL CHECK (money IN ('yes', 'no')),
    a BIGINT NOT NULL,
    b BIGINT NOT NULL,
    t TEXT NOT NULL,
    u TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    words_en TEXT NOT NULL CHECK (words_en <> ''),
    run TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT found_once UNIQUE (county, rule, subject, occurrence),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX check_case_by_id ON check_case (id);
CREATE INDEX check_case_of_school ON check_case (county, school, rule);

-- What became of a case, one row a step; each follows the state of the one before. school: the body concerned, by_body: whose post acted.
CREATE TABLE check_step (
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('found', 'note', 'explained', 'ordered', 'released', 'closed')),
    state TEXT NOT NULL CHECK (state IN ('open', 'explained', 'ordered', 'closed')),
    before_serial BIGINT,
    before_state TEXT,
    school TEXT NOT NULL,
    words TEXT NOT NULL,
    order_id TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    by_body TEXT,
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
    county TEXT NOT NULL,
    case_id TEXT NOT NULL,
    school TEXT NOT NULL,
    rule TEXT NOT NULL,
    found_at BIGINT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    owner TEXT NOT NULL,
    owner_post TEXT NOT NULL,
    gone_at BIGINT,
    PRIMARY KEY (county, case_id),
    FOREIGN KEY (county, case_id, school) REFERENCES check_case (county, id, school),
    CONSTRAINT stands_as_its_last_step FOREIGN KEY (county, case_id, serial, state) REFERENCES check_step (county, case_id, serial, state)
);
CREATE INDEX check_standing_by_school ON check_standing (school, found_at);
CREATE INDEX check_standing_by_time ON check_standing (found_at, case_id);
