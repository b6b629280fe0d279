-- Construction: the way out, and what has to come back.
-- append-only: withdrawal_step
-- append-only: clawback
-- append-only: clawback_payment

-- The way out of a unit. due: until when the body may answer the warning; hearing_on: from its summons on the day of the hearing.
CREATE TABLE withdrawal_step (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('warned', 'summoned', 'heard', 'suspended', 'withdrawn', 'lifted')),
    before_serial bigint,
    before_state text COLLATE "C",
    before_due text COLLATE "C",
    before_hearing text COLLATE "C",
    due text COLLATE "C" NOT NULL,
    hearing_on text COLLATE "C" NOT NULL,
    on_day text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    proofs bigint,
    stage_before text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    office uuid NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    unit uuid NOT NULL,
    line uuid NOT NULL,
    check_step uuid,
    outcome text COLLATE "C" CHECK (outcome IN ('failed', 'revoked')),
    withdrawal_step uuid,
    withdrawal_state text COLLATE "C" CHECK (withdrawal_state = 'withdrawn'),
    terms bigint NOT NULL,
    keeps text COLLATE "C" NOT NULL,
    keeps_percent bigint NOT NULL,
    received_fen bigint NOT NULL CHECK (received_fen >= 0),
    spent_fen bigint NOT NULL CHECK (spent_fen BETWEEN 0 AND received_fen),
    stays_fen bigint NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (county, id),
    CONSTRAINT once_for_a_unit UNIQUE (county, unit),
    UNIQUE (county, id, amount_fen),
    FOREIGN KEY (county, unit, line) REFERENCES construction_unit (county, unit, line),
    CONSTRAINT from_an_outcome FOREIGN KEY (county, check_step, unit, outcome) REFERENCES programme_check_step (county, id, unit, outcome),
    CONSTRAINT from_a_withdrawal FOREIGN KEY (county, withdrawal_step, unit, withdrawal_state) REFERENCES withdrawal_step (county, id, unit, state),
    CONSTRAINT from_one_of_the_two CHECK (CASE WHEN check_step IS NOT NULL THEN outcome IS NOT NULL AND withdrawal_step IS NULL AND withdrawal_state IS NULL
        ELSE outcome IS NULL AND withdrawal_step IS NOT NULL AND withdrawal_state IS NOT NULL END),
    CONSTRAINT by_the_rules_of_the_line FOREIGN KEY (county, line, terms, keeps, keeps_percent) REFERENCES construction_terms (county, line, version, keeps, keeps_percent),
    CONSTRAINT stays_by_the_rule CHECK (CASE keeps WHEN 'nothing' THEN stays_fen = 0 WHEN 'spent' THEN stays_fen = spent_fen ELSE stays_fen = received_fen * keeps_percent / 100 END),
    CONSTRAINT the_rest_comes_back CHECK (amount_fen = received_fen - stays_fen)
);

CREATE TABLE clawback_payment (
    county text COLLATE "C" NOT NULL,
    clawback uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before_serial bigint,
    id uuid NOT NULL,
    unit uuid NOT NULL,
    first_fen bigint,
    before_fen bigint NOT NULL,
    paid_fen bigint NOT NULL CHECK (paid_fen > 0),
    left_fen bigint NOT NULL CHECK (left_fen >= 0),
    on_day text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    act text COLLATE "C" NOT NULL CHECK (act = 'clawback.paid'),
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
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
