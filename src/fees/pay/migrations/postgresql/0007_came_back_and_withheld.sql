-- What came back from the bank after a sheet was paid, and the tax that is withheld from labour fees: owed to the tax office until it is paid over. Only grows.
-- append-only: pay_withholding
-- append-only: pay_tax_over
-- append-only: pay_return
CREATE UNIQUE INDEX pay_agreement_of_revision ON pay_agreement (county, sheet, line, revision);
CREATE UNIQUE INDEX pay_tax_of_amount ON pay_tax (county, sheet, line, revision, tax_fen);

-- What of a paid sheet stays with the school for the tax office. A sheet that was paid before this table has none: its whole amount left the bank.
CREATE TABLE pay_withholding (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL CHECK (debit = 'payables'),
    credit text COLLATE "C" NOT NULL CHECK (credit = 'taxes_withheld'),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    entry uuid NOT NULL,
    CONSTRAINT withheld_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    UNIQUE (county, sheet, amount_fen),
    CONSTRAINT withheld_from_what_was_paid FOREIGN KEY (county, sheet) REFERENCES pay_out (county, sheet),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
CREATE INDEX pay_withholding_by_school ON pay_withholding (county, school);

-- All of it goes to the tax office, once.
CREATE TABLE pay_tax_over (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL CHECK (debit = 'taxes_withheld'),
    credit text COLLATE "C" NOT NULL CHECK (credit IN ('bank', 'treasury')),
    amount_fen bigint NOT NULL,
    entry uuid NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    day date NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT tax_paid_over_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    CONSTRAINT paid_over_what_was_withheld FOREIGN KEY (county, sheet, amount_fen) REFERENCES pay_withholding (county, sheet, amount_fen),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);

-- Of one paid line, turn by turn: it came back (words: what the bank says), it was paid again (words: how the account was put right), it came back again …
-- Always what the person got: the fee that was agreed to, less the tax. The tax stays withheld.
CREATE TABLE pay_return (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    line bigint NOT NULL,
    turn bigint NOT NULL CHECK (turn > 0),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('came_back', 'paid_again')),
    before_turn bigint,
    before_kind text COLLATE "C",
    revision bigint NOT NULL,
    gross_fen bigint NOT NULL,
    withheld_fen bigint,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL,
    credit text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    document text COLLATE "C" NOT NULL,
    day date NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, sheet, line, turn),
    UNIQUE (county, sheet, line, turn, kind),
    UNIQUE (county, entry),
    CONSTRAINT came_back_of_what_was_paid FOREIGN KEY (county, sheet) REFERENCES pay_out (county, sheet),
    FOREIGN KEY (county, sheet, line, revision) REFERENCES pay_agreement (county, sheet, line, revision),
    FOREIGN KEY (county, sheet, line, revision, gross_fen) REFERENCES pay_amount (county, sheet, line, revision, gross_fen),
    FOREIGN KEY (county, sheet, line, revision, withheld_fen) REFERENCES pay_tax (county, sheet, line, revision, tax_fen),
    CONSTRAINT back_and_again_turn_by_turn FOREIGN KEY (county, sheet, line, before_turn, before_kind) REFERENCES pay_return (county, sheet, line, turn, kind),
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
CREATE INDEX pay_return_by_school ON pay_return (county, school);
