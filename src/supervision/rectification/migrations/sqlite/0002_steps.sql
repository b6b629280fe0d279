-- The steps of an order, how it stands, and what was reminded of.
-- append-only: rectification_step
-- append-only: rectification_reminder

-- What became of an order, one row a step; each follows the state of the one before. body, ordered_by, money and pupils are the order's (a foreign key).
CREATE TABLE rectification_step (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('ordered', 'measures', 'proof', 'passed', 'failed', 'closed', 'withdrawn', 'extended', 'look_back')),
    state TEXT NOT NULL CHECK (state IN ('ordered', 'planned', 'proved', 'checked', 'closed', 'withdrawn')),
    before_serial BIGINT,
    before_state TEXT,
    body TEXT NOT NULL,
    ordered_by TEXT NOT NULL,
    money TEXT NOT NULL,
    pupils BIGINT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    due TEXT NOT NULL,
    look_back_on TEXT,
    proofs BIGINT,
    paid BIGINT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    by_body TEXT,
    PRIMARY KEY (county, order_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, order_id, serial, state),
    CONSTRAINT of_its_order FOREIGN KEY (county, order_id, body, ordered_by, money, pupils) REFERENCES rectification_order (county, id, body, ordered_by, money, pupils),
    CONSTRAINT follows_a_state FOREIGN KEY (county, order_id, before_serial, before_state) REFERENCES rectification_step (county, order_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'ordered' THEN serial = 1 AND state = 'ordered'
        WHEN 'measures' THEN COALESCE(before_state, '') IN ('ordered', 'planned') AND state = 'planned'
        WHEN 'proof' THEN COALESCE(before_state, '') IN ('planned', 'proved') AND state = 'proved'
        WHEN 'passed' THEN COALESCE(before_state, '') = 'proved' AND state = 'checked'
        WHEN 'failed' THEN COALESCE(before_state, '') = 'proved' AND state = 'planned'
        WHEN 'closed' THEN COALESCE(before_state, '') = 'checked' AND state = 'closed'
        WHEN 'withdrawn' THEN COALESCE(before_state, '') IN ('ordered', 'planned', 'proved', 'checked') AND state = 'withdrawn'
        WHEN 'extended' THEN COALESCE(before_state, '') IN ('ordered', 'planned', 'proved') AND state = COALESCE(before_state, '')
        ELSE COALESCE(before_state, '') = 'closed' AND state = 'closed' END),
    CONSTRAINT the_body_ordered_answers CHECK (act NOT IN ('measures', 'proof') OR (by_body IS NOT NULL AND by_body = body)),
    CONSTRAINT the_check_is_independent CHECK (act NOT IN ('passed', 'failed') OR (by_body IS NOT NULL AND by_body <> body AND by_whom <> ordered_by)),
    CONSTRAINT the_level_above_decides CHECK (act NOT IN ('closed', 'withdrawn', 'extended', 'look_back') OR (by_body IS NOT NULL AND by_body <> body)),
    CONSTRAINT proof_holds_something CHECK ((act = 'proof') = (proofs IS NOT NULL)),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES rectification_proof (county, step, number),
    CONSTRAINT money_came_back_to_each CHECK (CASE WHEN act = 'closed' AND money = 'yes' THEN paid IS NOT NULL AND paid = pupils ELSE paid IS NULL END),
    CONSTRAINT they_were_counted FOREIGN KEY (county, order_id, paid) REFERENCES rectification_paid (county, order_id, serial),
    CONSTRAINT closing_fixes_the_look_back CHECK ((act = 'closed') = (look_back_on IS NOT NULL))
);

-- How an order stands now, beside it, for lists.
CREATE TABLE rectification_standing (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    due TEXT NOT NULL,
    look_back_on TEXT,
    looked_back TEXT NOT NULL CHECK (looked_back IN ('yes', 'no')),
    closed_at BIGINT,
    PRIMARY KEY (county, order_id),
    FOREIGN KEY (county, order_id) REFERENCES rectification_order (county, id),
    CONSTRAINT stands_as_its_last_step FOREIGN KEY (county, order_id, serial, state) REFERENCES rectification_step (county, order_id, serial, state)
);
CREATE INDEX rectification_standing_by_due ON rectification_standing (state, due);

-- Reminders: of each due day each rung once, whatever restarts in between.
CREATE TABLE rectification_reminder (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    due TEXT NOT NULL,
    rung TEXT NOT NULL CHECK (rung IN ('soon', 'today', 'overdue', 'long_overdue', 'look_back')),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, due, rung),
    FOREIGN KEY (county, order_id) REFERENCES rectification_order (county, id)
);
