-- A sheet whose tax is the whole of its fees: nothing leaves the bank and the tax is withheld. Such a tax is refused by now; a sheet that was agreed to before is paid without
-- an entry of nothing.

CREATE TABLE pay_out_new (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    serial BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step = 'paid'),
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'payables'),
    credit TEXT NOT NULL CHECK (credit IN ('bank', 'treasury')),
    amount_fen BIGINT NOT NULL,
    entry TEXT,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    CONSTRAINT paid_out_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    CONSTRAINT nothing_left_without_an_entry CHECK (amount_fen >= 0 AND (amount_fen = 0) = (entry IS NULL)),
    FOREIGN KEY (county, sheet, serial, step) REFERENCES pay_step (county, sheet, serial, step),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
INSERT INTO pay_out_new (county, sheet, serial, step, school, fund, debit, credit, amount_fen, entry, document, day)
SELECT county, sheet, serial, step, school, fund, debit, credit, amount_fen, entry, document, day FROM pay_out;

CREATE TABLE pay_withholding_new (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'payables'),
    credit TEXT NOT NULL CHECK (credit = 'taxes_withheld'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    CONSTRAINT withheld_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    UNIQUE (county, sheet, amount_fen),
    CONSTRAINT withheld_from_what_was_paid FOREIGN KEY (county, sheet) REFERENCES pay_out_new (county, sheet),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
INSERT INTO pay_withholding_new (county, sheet, school, fund, debit, credit, amount_fen, entry)
SELECT county, sheet, school, fund, debit, credit, amount_fen, entry FROM pay_withholding;

CREATE TABLE pay_tax_over_new (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'taxes_withheld'),
    credit TEXT NOT NULL CHECK (credit IN ('bank', 'treasury')),
    amount_fen BIGINT NOT NULL,
    entry TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT tax_paid_over_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    CONSTRAINT paid_over_what_was_withheld FOREIGN KEY (county, sheet, amount_fen) REFERENCES pay_withholding_new (county, sheet, amount_fen),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
INSERT INTO pay_tax_over_new (county, sheet, school, fund, debit, credit, amount_fen, entry, document, day, at, by_whom, by_name)
SELECT county, sheet, school, fund, debit, credit, amount_fen, entry, document, day, at, by_whom, by_name FROM pay_tax_over;

CREATE TABLE pay_return_new (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    line BIGINT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    kind TEXT NOT NULL CHECK (kind IN ('came_back', 'paid_again')),
    before_turn BIGINT,
    before_kind TEXT,
    revision BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL,
    withheld_fen BIGINT,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    entry TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    document TEXT NOT NULL,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, sheet, line, turn),
    UNIQUE (county, sheet, line, turn, kind),
    UNIQUE (county, entry),
    CONSTRAINT came_back_of_what_was_paid FOREIGN KEY (county, sheet) REFERENCES pay_out_new (county, sheet),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_agreement (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, gross_fen) REFERENCES pay_amount (county, sheet, line, revision, gross_fen),
    FOREIGN KEY (county, sheet, line, revision, withheld_fen) REFERENCES pay_tax (county, sheet, line, revision, tax_fen),
    CONSTRAINT back_and_again_turn_by_turn FOREIGN KEY (county, sheet, line, before_turn, before_kind) REFERENCES pay_return_new (county, sheet, line, turn, kind),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT returned_what_the_person_got CHECK (amount_fen = gross_fen - COALESCE(withheld_fen, 0)),
    CHECK ((turn = 1) = (before_turn IS NULL)),
    CHECK ((before_turn IS NULL) = (before_kind IS NULL)),
    CHECK (before_turn IS NULL OR before_turn = turn - 1),
    CONSTRAINT again_only_what_came_back CHECK (CASE kind WHEN 'came_back' THEN before_kind IS NULL OR before_kind = 'paid_again'
        ELSE before_kind IS NOT NULL AND before_kind = 'came_back' AND document <> '' END),
    CONSTRAINT returned_to_payables CHECK (CASE kind WHEN 'came_back' THEN debit IN ('bank', 'treasury') AND credit = 'payables'
        ELSE debit = 'payables' AND credit IN ('bank', 'treasury') END)
);
INSERT INTO pay_return_new (county, sheet, line, turn, kind, before_turn, before_kind, revision, gross_fen, withheld_fen, amount_fen, school, fund, debit, credit, entry, words, document, day, at, by_whom, by_name)
SELECT county, sheet, line, turn, kind, before_turn, before_kind, revision, gross_fen, withheld_fen, amount_fen, school, fund, debit, credit, entry, words, document, day, at, by_whom, by_name FROM pay_return;

DROP TABLE pay_return;
DROP TABLE pay_tax_over;
DROP TABLE pay_withholding;
DROP TABLE pay_out;
ALTER TABLE pay_out_new RENAME TO pay_out;
ALTER TABLE pay_withholding_new RENAME TO pay_withholding;
ALTER TABLE pay_tax_over_new RENAME TO pay_tax_over;
ALTER TABLE pay_return_new RENAME TO pay_return;
CREATE INDEX pay_withholding_by_school ON pay_withholding (county, school);
CREATE INDEX pay_return_by_school ON pay_return (county, school);
