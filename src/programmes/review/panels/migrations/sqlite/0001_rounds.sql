-- Rounds of review, their items and conflicts.
-- append-only: review_round
-- append-only: review_round_step
-- append-only: review_item
-- append-only: review_conflict
-- append-only: review_conflict_override

CREATE TABLE review_round (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    office TEXT NOT NULL,
    title TEXT NOT NULL,
    terms TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    CONSTRAINT review_round_has_a_title CHECK (length(trim(title)) > 0)
);
CREATE INDEX review_round_by_call ON review_round (county, call);
CREATE INDEX review_round_by_id ON review_round (id);

CREATE TABLE review_round_step (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, serial),
    UNIQUE (county, round, serial, state),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id),
    FOREIGN KEY (county, round, before, from_state) REFERENCES review_round_step (county, round, serial, state),
    CONSTRAINT review_round_step_after_the_last CHECK ((serial = 1) = (before IS NULL) AND (before IS NULL) = (from_state IS NULL)
        AND (before IS NULL OR before = serial - 1)),
    CONSTRAINT review_round_begins_open CHECK (serial > 1 OR state = 'open'),
    CONSTRAINT review_round_ways CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('open>committed', 'open>cancelled', 'committed>drawn',
        'committed>cancelled', 'drawn>objecting', 'objecting>sealed')),
    CONSTRAINT review_round_cancelled_with_a_reason CHECK (state <> 'cancelled' OR length(trim(reason)) > 0)
);

CREATE TABLE review_round_now (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, serial, state) REFERENCES review_round_step (county, round, serial, state)
);

-- Qualified applications only. The code is random: it tells neither order nor number.
CREATE TABLE review_item (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    call TEXT NOT NULL,
    unit TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision = 'qualified'),
    code TEXT NOT NULL CHECK (length(code) = 8),
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, code),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    FOREIGN KEY (county, unit) REFERENCES programme_application (county, unit),
    FOREIGN KEY (county, application, decision) REFERENCES programme_review_decision (county, application, decision)
);
CREATE INDEX review_item_by_application ON review_item (county, application);

CREATE TABLE review_conflict (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    relation TEXT NOT NULL CHECK (relation IN ('same_unit', 'officer', 'shareholder', 'former_employer', 'co_project', 'consulted', 'helped_write',
        'reviewed_last_time', 'objection', 'declared')),
    depth BIGINT NOT NULL CHECK (depth >= 0),
    words TEXT NOT NULL CHECK (words <> ''),
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert, application, relation),
    UNIQUE (county, round, expert, application, relation, by_whom),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);

-- `found_by`: who had the conflicts worked out. Lifting is for another person; what the expert declared or an applicant objected stays.
CREATE TABLE review_conflict_override (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    relation TEXT NOT NULL,
    found_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert, application, relation),
    FOREIGN KEY (county, round, expert, application, relation, found_by) REFERENCES review_conflict (county, round, expert, application, relation, by_whom),
    CONSTRAINT review_override_by_another CHECK (by_whom <> found_by),
    CONSTRAINT review_override_with_a_reason CHECK (length(trim(reason)) > 0),
    CONSTRAINT review_override_not_of_a_word CHECK (relation NOT IN ('declared', 'objection'))
);
