-- Rounds of review, their items and conflicts.
-- append-only: review_round
-- append-only: review_round_step
-- append-only: review_item
-- append-only: review_conflict
-- append-only: review_conflict_override

CREATE TABLE review_round (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    call uuid NOT NULL,
    line uuid NOT NULL,
    office uuid NOT NULL,
    title text COLLATE "C" NOT NULL,
    terms text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before bigint,
    from_state text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, serial, state) REFERENCES review_round_step (county, round, serial, state)
);

-- Qualified applications only. The code is random: it tells neither order nor number.
CREATE TABLE review_item (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    call uuid NOT NULL,
    unit uuid NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision = 'qualified'),
    code text COLLATE "C" NOT NULL CHECK (length(code) = 8),
    PRIMARY KEY (county, round, application),
    UNIQUE (county, round, code),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    FOREIGN KEY (county, unit) REFERENCES programme_application (county, unit),
    FOREIGN KEY (county, application, decision) REFERENCES programme_review_decision (county, application, decision)
);
CREATE INDEX review_item_by_application ON review_item (county, application);

CREATE TABLE review_conflict (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    application uuid NOT NULL,
    relation text COLLATE "C" NOT NULL CHECK (relation IN ('same_unit', 'officer', 'shareholder', 'former_employer', 'co_project', 'consulted', 'helped_write',
        'reviewed_last_time', 'objection', 'declared')),
    depth bigint NOT NULL CHECK (depth >= 0),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    words_en text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert, application, relation),
    UNIQUE (county, round, expert, application, relation, by_whom),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);

-- `found_by`: who had the conflicts worked out. Lifting is for another person; what the expert declared or an applicant objected stays.
CREATE TABLE review_conflict_override (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    application uuid NOT NULL,
    relation text COLLATE "C" NOT NULL,
    found_by text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert, application, relation),
    FOREIGN KEY (county, round, expert, application, relation, found_by) REFERENCES review_conflict (county, round, expert, application, relation, by_whom),
    CONSTRAINT review_override_by_another CHECK (by_whom <> found_by),
    CONSTRAINT review_override_with_a_reason CHECK (length(trim(reason)) > 0),
    CONSTRAINT review_override_not_of_a_word CHECK (relation NOT IN ('declared', 'objection'))
);
