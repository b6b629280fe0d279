-- Construction: progress, money, the building.
-- append-only: progress_report
-- append-only: progress_value
-- append-only: milestone_reached
-- append-only: construction_money
-- append-only: building_step
-- append-only: unified_step

-- A period as the body reports it; a correction is another report of the same period, the last one counts.
CREATE TABLE progress_report (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    unit uuid NOT NULL,
    book uuid NOT NULL,
    period text COLLATE "C" NOT NULL CHECK (period <> ''),
    year bigint NOT NULL,
    period_until text COLLATE "C" NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before_serial bigint,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    proofs bigint NOT NULL CHECK (proofs > 0),
    act text COLLATE "C" NOT NULL CHECK (act = 'progress.reported'),
    by_whom text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    office uuid NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, period, serial),
    UNIQUE (county, id, book),
    UNIQUE (county, id, unit, book),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT corrections_in_a_row FOREIGN KEY (county, unit, period, before_serial) REFERENCES progress_report (county, unit, period, serial),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number),
    CONSTRAINT the_body_reports FOREIGN KEY (county, id, unit, act, by_whom, body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

CREATE TABLE progress_value (
    county text COLLATE "C" NOT NULL,
    report uuid NOT NULL,
    book uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    value_milli bigint NOT NULL,
    PRIMARY KEY (county, report, name),
    FOREIGN KEY (county, report, book) REFERENCES progress_report (county, id, book),
    CONSTRAINT of_a_datum_of_the_book FOREIGN KEY (county, book, name) REFERENCES task_datum (county, book, name)
);

CREATE TABLE milestone_reached (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    report uuid NOT NULL,
    reached_on text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, unit, code),
    FOREIGN KEY (county, report, unit, book) REFERENCES progress_report (county, id, unit, book),
    FOREIGN KEY (county, book, code) REFERENCES task_milestone (county, book, code)
);

-- Money that arrived and was spent, one chain for each source with its running sums. A wrong entry is taken back by its mirror, once.
CREATE TABLE construction_money (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    unit uuid NOT NULL,
    source text COLLATE "C" NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before_serial bigint,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('arrived', 'spent')),
    year bigint NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    on_day text COLLATE "C" NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
    reverses uuid,
    reversed_fen bigint,
    before_arrived_fen bigint NOT NULL,
    before_spent_fen bigint NOT NULL,
    arrived_fen bigint NOT NULL CHECK (arrived_fen >= 0),
    spent_fen bigint NOT NULL CHECK (spent_fen >= 0),
    book uuid NOT NULL,
    budget_fen bigint NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    words text COLLATE "C" NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act = 'money.entered'),
    by_whom text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    office uuid NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, unit, source, serial),
    UNIQUE (county, unit, source, serial, arrived_fen, spent_fen),
    UNIQUE (county, id, unit, source, kind, year, amount_fen),
    CONSTRAINT taken_back_once UNIQUE (county, reverses),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_a_book_in_force FOREIGN KEY (county, unit, book) REFERENCES task_book_in_force (county, unit, book),
    CONSTRAINT of_a_source_of_the_book FOREIGN KEY (county, book, source, budget_fen) REFERENCES task_source (county, book, source, total_fen),
    CONSTRAINT sums_run_on FOREIGN KEY (county, unit, source, before_serial, before_arrived_fen, before_spent_fen)
        REFERENCES construction_money (county, unit, source, serial, arrived_fen, spent_fen),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_arrived_fen = 0 AND before_spent_fen = 0 ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT sums_are_true CHECK (CASE kind WHEN 'arrived' THEN arrived_fen = before_arrived_fen + amount_fen AND spent_fen = before_spent_fen
        ELSE spent_fen = before_spent_fen + amount_fen AND arrived_fen = before_arrived_fen END),
    CONSTRAINT nothing_is_spent_before_it_arrived CHECK (spent_fen <= arrived_fen),
    CONSTRAINT nothing_is_spent_beyond_the_budget CHECK (kind = 'arrived' OR amount_fen < 0 OR spent_fen <= budget_fen),
    CONSTRAINT below_zero_only_to_take_back CHECK ((amount_fen < 0) = (reverses IS NOT NULL)),
    CONSTRAINT the_mirror_fits FOREIGN KEY (county, reverses, unit, source, kind, year, reversed_fen) REFERENCES construction_money (county, id, unit, source, kind, year, amount_fen),
    CHECK (CASE WHEN reverses IS NULL THEN reversed_fen IS NULL ELSE reversed_fen IS NOT NULL AND reversed_fen = -amount_fen AND reversed_fen > 0 END),
    CONSTRAINT the_body_enters FOREIGN KEY (county, id, unit, act, by_whom, body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

-- The building: forward only. A visit changes nothing and is by others than the body.
CREATE TABLE building_step (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('none', 'approved', 'land', 'started', 'topped_out', 'handed_over')),
    percent bigint NOT NULL CHECK (percent BETWEEN 0 AND 100),
    on_day text COLLATE "C" NOT NULL,
    before_serial bigint,
    before_state text COLLATE "C",
    before_percent bigint,
    before_day text COLLATE "C",
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    proofs bigint NOT NULL CHECK (proofs > 0),
    body uuid NOT NULL,
    office uuid NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, unit, serial),
    UNIQUE (county, id),
    UNIQUE (county, unit, serial, state, percent, on_day),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number),
    CONSTRAINT follows_a_state FOREIGN KEY (county, unit, before_serial, before_state, before_percent, before_day) REFERENCES building_step (county, unit, serial, state, percent, on_day),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL AND before_percent IS NULL AND before_day IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_percent IS NOT NULL AND before_day IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'building.approved' THEN COALESCE(before_state, 'none') = 'none' AND state = 'approved' AND percent = 0
        WHEN 'building.land' THEN COALESCE(before_state, '') = 'approved' AND state = 'land' AND percent = 0
        WHEN 'building.started' THEN COALESCE(before_state, '') = 'land' AND state = 'started' AND percent = 0
        WHEN 'building.percent' THEN COALESCE(before_state, '') IN ('started', 'topped_out') AND state = COALESCE(before_state, '') AND percent > COALESCE(before_percent, 100)
        WHEN 'building.topped_out' THEN COALESCE(before_state, '') = 'started' AND state = 'topped_out' AND percent = COALESCE(before_percent, -1)
        WHEN 'building.handed_over' THEN COALESCE(before_state, '') = 'topped_out' AND state = 'handed_over' AND percent = 100 AND COALESCE(before_percent, 0) = 100
        WHEN 'building.visited' THEN state = COALESCE(before_state, 'none') AND percent = COALESCE(before_percent, 0)
        ELSE 1 = 0 END),
    CONSTRAINT days_go_forward CHECK (on_day >= COALESCE(before_day, on_day)),
    CONSTRAINT others_visit CHECK ((act = 'building.visited') = (by_body <> body))
);

-- One name, one mark, one style: asked by the body, decided by the authority that the rules of the line name.
CREATE TABLE unified_step (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    aspect text COLLATE "C" NOT NULL CHECK (aspect IN ('name', 'mark', 'style')),
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('asked', 'approved', 'refused')),
    before_serial bigint,
    before_state text COLLATE "C",
    authority uuid NOT NULL,
    before_authority uuid,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    document text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    office uuid NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, unit, aspect, serial),
    UNIQUE (county, id),
    UNIQUE (county, unit, aspect, serial, state, authority),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    FOREIGN KEY (authority) REFERENCES body (id),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT follows_a_state FOREIGN KEY (county, unit, aspect, before_serial, before_state, before_authority) REFERENCES unified_step (county, unit, aspect, serial, state, authority),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL AND before_authority IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_authority IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'unified.asked' THEN COALESCE(before_state, 'refused') = 'refused' AND state = 'asked' AND by_body = body
        WHEN 'unified.approved' THEN COALESCE(before_state, '') = 'asked' AND state = 'approved' AND by_body = authority AND authority = COALESCE(before_authority, '') AND document <> ''
        WHEN 'unified.refused' THEN COALESCE(before_state, '') = 'asked' AND state = 'refused' AND by_body = authority AND authority = COALESCE(before_authority, '')
        ELSE 1 = 0 END),
    CONSTRAINT the_authority_is_another CHECK (authority <> body)
);
