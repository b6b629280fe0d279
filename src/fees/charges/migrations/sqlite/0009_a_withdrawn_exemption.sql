-- A relief from an exemption that was wrong from its first day is undone: its entries are reversed, what was no longer asked for is asked for again, and what of its
-- right was sent is owed again. What the facts then ask less is a relief of its own cause.
-- append-only: bill_relief_undo
-- append-only: bill_owed_again
-- The tables are made anew, because their checks change; the rows that refer to them (rights to refunds) find the same keys again before the migration ends.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE bill_relief_kept (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL,
    reference TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    refund_fen BIGINT NOT NULL,
    waived_fen BIGINT NOT NULL,
    exempt_fen BIGINT NOT NULL,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    refund_entry TEXT,
    waived_entry TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    settlement_run TEXT,
    PRIMARY KEY (county, id)
);
INSERT INTO bill_relief_kept (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
                              by_name, settlement_run)
SELECT county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
       by_name, settlement_run FROM bill_relief;
DROP TABLE bill_relief;

CREATE TABLE bill_relief (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back', 'withdrawal')),
    reference TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    exempt_fen BIGINT NOT NULL,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    refund_entry TEXT,
    waived_entry TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    settlement_run TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT relieved_once UNIQUE (county, pupil, plan, cause, reference),
    UNIQUE (county, id, pupil, plan, refund_fen),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, refund_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, waived_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT relief_adds_up CHECK (refund_fen + waived_fen = amount_fen),
    FOREIGN KEY (county, settlement_run, plan) REFERENCES settlement_run (county, id, plan),
    CONSTRAINT corrected_after_a_settlement CHECK (cause <> 'correction' OR settlement_run IS NOT NULL),
    CONSTRAINT relief_takes_something_off CHECK (amount_fen > 0 OR (settlement_run IS NOT NULL AND exempt_fen < 0)),
    CONSTRAINT exempt_of_a_relief CHECK (CASE WHEN settlement_run IS NULL THEN exempt_fen IN (0, amount_fen) ELSE exempt_fen <= amount_fen END),
    CHECK ((refund_fen = 0) = (refund_entry IS NULL)),
    CHECK ((waived_fen = 0) = (waived_entry IS NULL))
);
CREATE INDEX bill_relief_by_plan ON bill_relief (county, school, plan);
INSERT INTO bill_relief (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
                         by_name, settlement_run)
SELECT county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
       by_name, settlement_run FROM bill_relief_kept;
DROP TABLE bill_relief_kept;

CREATE TABLE relief_refusal_kept (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL,
    reference TEXT NOT NULL,
    school TEXT NOT NULL,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (county, pupil, plan, cause, reference)
);
INSERT INTO relief_refusal_kept (county, pupil, plan, cause, reference, school, words, words_en, at, answered_at) SELECT county, pupil, plan, cause, reference, school, words, words_en, at, answered_at FROM relief_refusal;
DROP TABLE relief_refusal;

CREATE TABLE relief_refusal (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back', 'withdrawal')),
    reference TEXT NOT NULL,
    school TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    words_en TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered_at BIGINT,
    PRIMARY KEY (county, pupil, plan, cause, reference),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX relief_refusal_of_plan ON relief_refusal (county, plan);
CREATE INDEX relief_refusal_open ON relief_refusal (county, school) WHERE answered_at IS NULL;
INSERT INTO relief_refusal (county, pupil, plan, cause, reference, school, words, words_en, at, answered_at) SELECT county, pupil, plan, cause, reference, school, words, words_en, at, answered_at FROM relief_refusal_kept;
DROP TABLE relief_refusal_kept;

-- underway_fen: of the right what was sent. settlement_run: the term was settled by then, with the exemption in it.
CREATE TABLE bill_relief_undo (
    county TEXT NOT NULL,
    relief TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    refund_fen BIGINT NOT NULL,
    waived_fen BIGINT NOT NULL,
    underway_fen BIGINT NOT NULL,
    underway_entry TEXT,
    settlement_run TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT undone_once PRIMARY KEY (county, relief),
    CONSTRAINT undone_as_relieved FOREIGN KEY (county, relief, pupil, plan, refund_fen) REFERENCES bill_relief (county, id, pupil, plan, refund_fen),
    FOREIGN KEY (county, settlement_run, plan) REFERENCES settlement_run (county, id, plan),
    FOREIGN KEY (county, underway_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT underway_within_the_right CHECK (underway_fen >= 0 AND underway_fen <= refund_fen),
    CONSTRAINT underway_is_booked CHECK ((underway_fen = 0) = (underway_entry IS NULL))
);

-- Bill by bill: what is asked for again that had not been paid, and what had been paid and goes back or went back.
CREATE TABLE bill_owed_again (
    county TEXT NOT NULL,
    relief TEXT NOT NULL,
    bill TEXT NOT NULL,
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    sent_fen BIGINT NOT NULL CHECK (sent_fen >= 0),
    PRIMARY KEY (county, relief, bill),
    FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    CONSTRAINT something_is_owed_again CHECK (waived_fen + sent_fen > 0)
);
CREATE INDEX bill_owed_again_of_bill ON bill_owed_again (county, bill);
