-- Construction: progress and money.
-- append-only: progress_report
-- append-only: progress_value
-- append-only: milestone_reached
-- append-only: construction_money

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
CREATE INDEX progress_report_of_unit ON progress_report (county, unit, id);

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
    CONSTRAINT money_taken_back_once UNIQUE (county, reverses),
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
CREATE INDEX construction_money_of_unit ON construction_money (county, unit, year, kind, amount_fen);
