-- Construction: checks and acceptance, what is paid back, the way out.
-- append-only: programme_check
-- append-only: check_item
-- append-only: check_value
-- append-only: check_step
-- append-only: withdrawal_step
-- append-only: clawback
-- append-only: clawback_payment

-- A check, generated from the task book in force.
CREATE TABLE programme_check (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    book TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('annual', 'mid_term', 'acceptance')),
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    attempt BIGINT NOT NULL CHECK (attempt IN (1, 2)),
    due TEXT NOT NULL,
    terms BIGINT NOT NULL,
    rectify_months BIGINT NOT NULL,
    graded TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act = 'check.opened'),
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, kind, year, attempt),
    UNIQUE (county, id, unit, kind, year, attempt, due, graded, body, office),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    FOREIGN KEY (county, unit, line) REFERENCES construction_unit (county, unit, line),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT by_the_rules_of_the_line FOREIGN KEY (county, line, terms, rectify_months, graded) REFERENCES construction_terms (county, line, version, rectify_months, graded),
    CONSTRAINT the_office_opens FOREIGN KEY (county, id, unit, act, by_whom, office) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

-- What is looked at, with its target, as the book said it when the check opened.
CREATE TABLE check_item (
    county TEXT NOT NULL,
    check_id TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('indicator', 'milestone', 'arrival', 'execution')),
    code TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    target TEXT NOT NULL CHECK (target <> ''),
    PRIMARY KEY (county, check_id, number),
    FOREIGN KEY (county, check_id) REFERENCES programme_check (county, id)
);

-- What was reached when the body reported; computed, not typed.
CREATE TABLE check_value (
    county TEXT NOT NULL,
    step TEXT NOT NULL,
    check_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    value TEXT NOT NULL,
    attained TEXT NOT NULL CHECK (attained IN ('yes', 'no')),
    PRIMARY KEY (county, step, number),
    FOREIGN KEY (county, check_id, number) REFERENCES check_item (county, check_id, number)
);

-- parts: the report, as JSON. A second check follows a deferred one, once: its first step names the decision. The due day stands here too, so that what is missed is missed.
CREATE TABLE check_step (
    county TEXT NOT NULL,
    check_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('opened', 'reported', 'prechecked', 'decided')),
    outcome TEXT CHECK (outcome IN ('excellent', 'good', 'passed', 'deferred', 'failed', 'revoked')),
    before_serial BIGINT,
    before_state TEXT,
    kind TEXT NOT NULL,
    year BIGINT NOT NULL,
    attempt BIGINT NOT NULL,
    due TEXT NOT NULL,
    graded TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    parts TEXT NOT NULL,
    proofs BIGINT,
    follows TEXT,
    follows_serial BIGINT,
    follows_outcome TEXT,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, check_id, serial),
    UNIQUE (county, id),
    UNIQUE (county, check_id, serial, state),
    UNIQUE (county, check_id, serial, outcome, unit, kind, year),
    UNIQUE (county, id, unit, outcome),
    CONSTRAINT one_rectification UNIQUE (county, follows),
    CONSTRAINT a_second_follows_a_deferred CHECK (CASE WHEN serial = 1 AND attempt = 2 THEN follows IS NOT NULL AND follows_serial IS NOT NULL AND follows_outcome IS NOT NULL
        AND follows_outcome = 'deferred' ELSE follows IS NULL AND follows_serial IS NULL AND follows_outcome IS NULL END),
    CONSTRAINT of_the_same_kind FOREIGN KEY (county, follows, follows_serial, follows_outcome, unit, kind, year) REFERENCES check_step (county, check_id, serial, outcome, unit, kind, year),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT of_its_check FOREIGN KEY (county, check_id, unit, kind, year, attempt, due, graded, body, office)
        REFERENCES programme_check (county, id, unit, kind, year, attempt, due, graded, body, office),
    CONSTRAINT follows_a_state FOREIGN KEY (county, check_id, before_serial, before_state) REFERENCES check_step (county, check_id, serial, state),
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

-- The way out of a unit. due: until when the body may answer the warning; hearing_on: from its summons on the day of the hearing.
CREATE TABLE withdrawal_step (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('warned', 'summoned', 'heard', 'suspended', 'withdrawn', 'lifted')),
    before_serial BIGINT,
    before_state TEXT,
    before_due TEXT,
    before_hearing TEXT,
    due TEXT NOT NULL,
    hearing_on TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    proofs BIGINT,
    stage_before TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, unit, serial),
    UNIQUE (county, id),
    UNIQUE (county, unit, serial, state, due, hearing_on),
    UNIQUE (county, id, unit, state),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number),
    CONSTRAINT follows_a_state FOREIGN KEY (county, unit, before_serial, before_state, before_due, before_hearing) REFERENCES withdrawal_step (county, unit, serial, state, due, hearing_on),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL AND before_due IS NULL AND before_hearing IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_due IS NOT NULL AND before_hearing IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'exit.warned' THEN COALESCE(before_state, 'lifted') = 'lifted' AND state = 'warned' AND due > on_day AND hearing_on = due
        WHEN 'exit.answered' THEN COALESCE(before_state, '') = 'warned' AND state = 'warned'
        WHEN 'exit.summoned' THEN COALESCE(before_state, '') = 'warned' AND state = 'summoned' AND on_day > due AND hearing_on > on_day
        WHEN 'exit.heard' THEN COALESCE(before_state, '') = 'summoned' AND state = 'heard' AND on_day >= hearing_on AND proofs IS NOT NULL
        WHEN 'exit.suspended' THEN COALESCE(before_state, '') = 'heard' AND state = 'suspended'
        WHEN 'exit.withdrawn' THEN COALESCE(before_state, '') = 'suspended' AND state = 'withdrawn'
        WHEN 'exit.lifted' THEN COALESCE(before_state, '') IN ('warned', 'summoned', 'heard', 'suspended') AND state = 'lifted'
        ELSE 1 = 0 END),
    CONSTRAINT the_clock_is_carried_on CHECK (CASE act WHEN 'exit.warned' THEN 1 = 1 WHEN 'exit.summoned' THEN due = COALESCE(before_due, '')
        ELSE due = COALESCE(before_due, '') AND hearing_on = COALESCE(before_hearing, '') END),
    CONSTRAINT the_body_answers_the_office_acts CHECK (CASE act WHEN 'exit.answered' THEN by_body = body ELSE by_body = office END)
);

-- What has to come back, once for a unit: amount = received − what the rule lets stay.
CREATE TABLE clawback (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    check_step TEXT,
    outcome TEXT CHECK (outcome IN ('failed', 'revoked')),
    withdrawal_step TEXT,
    withdrawal_state TEXT CHECK (withdrawal_state = 'withdrawn'),
    terms BIGINT NOT NULL,
    keeps TEXT NOT NULL,
    keeps_percent BIGINT NOT NULL,
    received_fen BIGINT NOT NULL CHECK (received_fen >= 0),
    spent_fen BIGINT NOT NULL CHECK (spent_fen BETWEEN 0 AND received_fen),
    stays_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (county, id),
    CONSTRAINT once_for_a_unit UNIQUE (county, unit),
    UNIQUE (county, id, amount_fen),
    FOREIGN KEY (county, unit, line) REFERENCES construction_unit (county, unit, line),
    CONSTRAINT from_an_outcome FOREIGN KEY (county, check_step, unit, outcome) REFERENCES check_step (county, id, unit, outcome),
    CONSTRAINT from_a_withdrawal FOREIGN KEY (county, withdrawal_step, unit, withdrawal_state) REFERENCES withdrawal_step (county, id, unit, state),
    CONSTRAINT from_one_of_the_two CHECK (CASE WHEN check_step IS NOT NULL THEN outcome IS NOT NULL AND withdrawal_step IS NULL AND withdrawal_state IS NULL
        ELSE outcome IS NULL AND withdrawal_step IS NOT NULL AND withdrawal_state IS NOT NULL END),
    CONSTRAINT by_the_rules_of_the_line FOREIGN KEY (county, line, terms, keeps, keeps_percent) REFERENCES construction_terms (county, line, version, keeps, keeps_percent),
    CONSTRAINT stays_by_the_rule CHECK (CASE keeps WHEN 'nothing' THEN stays_fen = 0 WHEN 'spent' THEN stays_fen = spent_fen ELSE stays_fen = received_fen * keeps_percent / 100 END),
    CONSTRAINT the_rest_comes_back CHECK (amount_fen = received_fen - stays_fen)
);

CREATE TABLE clawback_payment (
    county TEXT NOT NULL,
    clawback TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    first_fen BIGINT,
    before_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL CHECK (paid_fen > 0),
    left_fen BIGINT NOT NULL CHECK (left_fen >= 0),
    on_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    act TEXT NOT NULL CHECK (act = 'clawback.paid'),
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, clawback, serial),
    UNIQUE (county, id),
    UNIQUE (county, clawback, serial, left_fen),
    FOREIGN KEY (county, clawback) REFERENCES clawback (county, id),
    CONSTRAINT begins_with_the_whole FOREIGN KEY (county, clawback, first_fen) REFERENCES clawback (county, id, amount_fen),
    CONSTRAINT counts_down FOREIGN KEY (county, clawback, before_serial, before_fen) REFERENCES clawback_payment (county, clawback, serial, left_fen),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND first_fen IS NOT NULL AND first_fen = before_fen ELSE first_fen IS NULL AND before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT what_is_left CHECK (left_fen = before_fen - paid_fen),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);
