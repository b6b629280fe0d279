-- Construction: annual and mid-term checks, acceptance.
-- append-only: programme_check
-- append-only: programme_check_item
-- append-only: programme_check_value
-- append-only: programme_check_step

-- A check, generated from the task book in force.
CREATE TABLE programme_check (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    unit uuid NOT NULL,
    line uuid NOT NULL,
    book uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('annual', 'mid_term', 'acceptance')),
    year bigint NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    attempt bigint NOT NULL CHECK (attempt IN (1, 2)),
    due text COLLATE "C" NOT NULL,
    terms bigint NOT NULL,
    rectify_months bigint NOT NULL,
    graded text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    office uuid NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act = 'check.opened'),
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, kind, year, attempt),
    UNIQUE (county, id, unit, kind, year, attempt, due, graded, body, office),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    FOREIGN KEY (county, unit, line) REFERENCES construction_unit (county, unit, line),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT by_the_rules_of_the_line FOREIGN KEY (county, line, terms, rectify_months, graded) REFERENCES construction_terms (county, line, version, rectify_months, graded),
    CONSTRAINT the_office_opens FOREIGN KEY (county, id, unit, act, by_whom, office) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
CREATE INDEX programme_check_of_unit ON programme_check (county, unit, id);

-- What is looked at, with its target, as the book said it when the check opened.
CREATE TABLE programme_check_item (
    county text COLLATE "C" NOT NULL,
    check_id uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('indicator', 'milestone', 'arrival', 'execution')),
    code text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    target text COLLATE "C" NOT NULL CHECK (target <> ''),
    PRIMARY KEY (county, check_id, number),
    FOREIGN KEY (county, check_id) REFERENCES programme_check (county, id)
);

-- What was reached when the body reported; computed, not typed.
CREATE TABLE programme_check_value (
    county text COLLATE "C" NOT NULL,
    step uuid NOT NULL,
    check_id uuid NOT NULL,
    number bigint NOT NULL,
    value text COLLATE "C" NOT NULL,
    attained text COLLATE "C" NOT NULL CHECK (attained IN ('yes', 'no')),
    PRIMARY KEY (county, step, number),
    FOREIGN KEY (county, check_id, number) REFERENCES programme_check_item (county, check_id, number)
);

-- parts: the report, as JSON. A second check follows a deferred one, once: its first step names the decision. The due day stands here too, so that what is missed is missed.
CREATE TABLE programme_check_step (
    county text COLLATE "C" NOT NULL,
    check_id uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    unit uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('opened', 'reported', 'prechecked', 'decided')),
    outcome text COLLATE "C" CHECK (outcome IN ('excellent', 'good', 'passed', 'deferred', 'failed', 'revoked')),
    before_serial bigint,
    before_state text COLLATE "C",
    kind text COLLATE "C" NOT NULL,
    year bigint NOT NULL,
    attempt bigint NOT NULL,
    due text COLLATE "C" NOT NULL,
    graded text COLLATE "C" NOT NULL,
    on_day text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    parts text COLLATE "C" NOT NULL,
    proofs bigint,
    follows uuid,
    follows_serial bigint,
    follows_outcome text COLLATE "C",
    body uuid NOT NULL,
    office uuid NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, check_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, check_id, serial, state),
    UNIQUE (county, check_id, serial, outcome, unit, kind, year),
    UNIQUE (county, id, unit, outcome),
    CONSTRAINT one_rectification UNIQUE (county, follows),
    CONSTRAINT a_second_follows_a_deferred CHECK (CASE WHEN serial = 1 AND attempt = 2 THEN follows IS NOT NULL AND follows_serial IS NOT NULL AND follows_outcome IS NOT NULL
        AND follows_outcome = 'deferred' ELSE follows IS NULL AND follows_serial IS NULL AND follows_outcome IS NULL END),
    CONSTRAINT of_the_same_kind FOREIGN KEY (county, follows, follows_serial, follows_outcome, unit, kind, year) REFERENCES programme_check_step (county, check_id, serial, outcome, unit, kind, year),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT of_its_check FOREIGN KEY (county, check_id, unit, kind, year, attempt, due, graded, body, office)
        REFERENCES programme_check (county, id, unit, kind, year, attempt, due, graded, body, office),
    CONSTRAINT follows_a_state FOREIGN KEY (county, check_id, before_serial, before_state) REFERENCES programme_check_step (county, check_id, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'check.opened' THEN serial = 1 AND state = 'opened' AND by_body = office
        WHEN 'check.reported' THEN COALESCE(before_state, '') = 'opened' AND state = 'reported' AND by_body = body
        WHEN 'check.prechecked' THEN kind = 'mid_term' AND COALESCE(before_state, '') = 'reported' AND state = 'prechecked' AND by_body <> body AND by_body <> office
        WHEN 'check.sent_back' THEN COALESCE(before_state, '') IN ('reported', 'prechecked') AND state = 'opened' AND by_body <> body
        WHEN 'check.decided' THEN COALESCE(before_state, '') = (CASE kind WHEN 'mid_term' THEN 'prechecked' ELSE 'reported' END) AND state = 'decided' AND by_body = office
        WHEN 'check.missed' THEN COALESCE(before_state, '') = 'opened' AND state = 'decided' AND by_body = office AND on_day > due AND outcome IS NOT NULL AND outcome = 'failed'
        ELSE 1 = 0 END),
    CONSTRAINT a_decision_has_its_outcome CHECK ((state = 'decided') = (outcome IS NOT NULL)),
    CONSTRAINT grades_only_where_the_line_has_them CHECK (graded = 'yes' OR COALESCE(outcome, '') NOT IN ('excellent', 'good')),
    CONSTRAINT one_chance CHECK (attempt = 1 OR COALESCE(outcome, '') <> 'deferred'),
    CONSTRAINT only_acceptance_revokes CHECK (kind = 'acceptance' OR COALESCE(outcome, '') <> 'revoked'),
    CONSTRAINT a_report_has_proof CHECK ((act = 'check.reported') = (proofs IS NOT NULL)),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
