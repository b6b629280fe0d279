-- What is put right after a term was settled: a relief that names the settlement, from a later exemption or a corrected register. Of it amount_fen is what the
-- pupil owes less, exempt_fen by how much finance bears more, or less where it is below zero.
-- The table is made anew, because its checks change, the rows that refer to it (rights to refunds) find the same keys again before the migration ends.
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
    PRIMARY KEY (county, id)
);
INSERT INTO bill_relief_kept (county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
                              by_name)
SELECT county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
       by_name FROM bill_relief;
DROP TABLE bill_relief;

CREATE TABLE bill_relief (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction')),
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
                         by_name)
SELECT county, id, school, pupil, plan, cause, reference, amount_fen, refund_fen, waived_fen, exempt_fen, words, words_en, basis, refund_entry, waived_entry, at, by_whom,
       by_name FROM bill_relief_kept;
DROP TABLE bill_relief_kept;

-- A relief that could not be reckoned: something has neither a billed nor a published price. The school sees it, it is tried again with the next fee notice.
CREATE TABLE relief_refusal (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left', 'correction')),
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

-- What a pupil missed, and what kept its money: the words for the family are made from it. Settlements from before do not know.
ALTER TABLE settlement ADD COLUMN missed BIGINT NOT NULL DEFAULT 0 CHECK (missed >= 0);
ALTER TABLE settlement ADD COLUMN kept TEXT NOT NULL DEFAULT 'nothing' CHECK (kept IN ('nothing', 'limit', 'rule', 'rule_and_limit'));
-- The key of the refund rule by which a run was reckoned, empty for runs from before.
ALTER TABLE settlement_run ADD COLUMN rule_set TEXT NOT NULL DEFAULT '';
