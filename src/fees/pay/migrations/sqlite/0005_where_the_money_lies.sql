-- Where the school's money lies decides where it leaves and arrives: its own account, or the treasury's where the county entered the treasury as payee.
-- A grant that was entered wrongly is taken back like a spending. Only grows.

CREATE TABLE spending_booking_new (
    county TEXT NOT NULL,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('teachers', 'managers', 'outside_persons', 'outside_bodies', 'consumables', 'utilities', 'maintenance', 'insurance')),
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('sheet', 'spending')),
    sheet TEXT,
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    document TEXT NOT NULL,
    day TEXT NOT NULL,
    listed TEXT NOT NULL CHECK (listed IN ('listed', 'no_list', 'outside')),
    ceiling_percent BIGINT CHECK (ceiling_percent BETWEEN 0 AND 100),
    income_fen BIGINT NOT NULL,
    before_fen BIGINT NOT NULL,
    approval TEXT,
    approval_decision TEXT CHECK (approval_decision = 'approved'),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT booked_once PRIMARY KEY (county, subject, kind),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, sheet, school, school_year, term) REFERENCES pay_sheet (county, id, school, school_year, term),
    CONSTRAINT spending_stands_in_the_ledger FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    FOREIGN KEY (county, approval, approval_decision, subject, kind, amount_fen)
        REFERENCES overrun_decision (county, request, decision, subject, kind, amount_fen),
    UNIQUE (county, entry),
    CHECK (debit = 'spent_' || kind),
    CONSTRAINT out_of_the_payees_account CHECK (CASE subject_kind WHEN 'sheet' THEN credit = 'payables' ELSE credit IN ('bank', 'treasury') END),
    CHECK ((subject_kind = 'sheet') = (sheet IS NOT NULL)),
    CHECK (sheet IS NULL OR sheet = subject),
    CHECK (subject_kind = 'sheet' OR document <> ''),
    CHECK ((approval IS NULL) = (approval_decision IS NULL)),
    CONSTRAINT listed_or_approved CHECK (listed <> 'outside' OR approval IS NOT NULL),
    CONSTRAINT within_the_ceiling_or_approved
        CHECK (ceiling_percent IS NULL OR (before_fen + amount_fen) * 100 <= ceiling_percent * income_fen OR approval IS NOT NULL)
);
INSERT INTO spending_booking_new (county, subject, kind, subject_kind, sheet, school, school_year, term, fund, debit, credit, amount_fen, entry, words, document, day, listed, 
    ceiling_percent, income_fen, before_fen, approval, approval_decision, at, by_whom, by_name)
SELECT county, subject, kind, subject_kind, sheet, school, school_year, term, fund, debit, credit, amount_fen, entry, words, document, day, listed, 
    ceiling_percent, income_fen, before_fen, approval, approval_decision, at, by_whom, by_name FROM spending_booking;
CREATE UNIQUE INDEX spending_booking_of_entry_new ON spending_booking_new (county, entry, subject_kind);

CREATE TABLE spending_reversal_new (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind = 'spending'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT spending_reversed_once PRIMARY KEY (county, entry),
    FOREIGN KEY (county, entry, subject_kind) REFERENCES spending_booking_new (county, entry, subject_kind),
    CONSTRAINT reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
INSERT INTO spending_reversal_new (county, entry, subject_kind, reason, at, by_whom, by_name)
SELECT county, entry, subject_kind, reason, at, by_whom, by_name FROM spending_reversal;
DROP TABLE spending_reversal;
DROP TABLE spending_booking;
ALTER TABLE spending_booking_new RENAME TO spending_booking;
ALTER TABLE spending_reversal_new RENAME TO spending_reversal;
DROP INDEX spending_booking_of_entry_new;
CREATE UNIQUE INDEX spending_booking_of_entry ON spending_booking (county, entry, subject_kind);
CREATE INDEX spending_booking_by_school ON spending_booking (county, school, school_year, term);
CREATE INDEX spending_booking_by_sheet ON spending_booking (county, sheet);

CREATE TABLE pay_out_new (
    county TEXT NOT NULL,
    sheet TEXT NOT NULL,
    serial BIGINT NOT NULL,
    step TEXT NOT NULL CHECK (step = 'paid'),
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit = 'payables'),
    credit TEXT NOT NULL CHECK (credit IN ('bank', 'treasury')),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    CONSTRAINT paid_out_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    FOREIGN KEY (county, sheet, serial, step) REFERENCES pay_step (county, sheet, serial, step),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
INSERT INTO pay_out_new (county, sheet, serial, step, school, fund, debit, credit, amount_fen, entry, document, day)
SELECT county, sheet, serial, step, school, fund, debit, credit, amount_fen, entry, document, day FROM pay_out;
DROP TABLE pay_out;
ALTER TABLE pay_out_new RENAME TO pay_out;

CREATE TABLE grant_received_new (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    kind TEXT NOT NULL CHECK (kind IN ('grant', 'subsidy')),
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit IN ('bank', 'treasury')),
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    giver TEXT NOT NULL CHECK (giver <> ''),
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, entry),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CHECK (credit = CASE kind WHEN 'grant' THEN 'grants' ELSE 'subsidy_due' END)
);
INSERT INTO grant_received_new (county, id, school, school_year, term, kind, fund, debit, credit, amount_fen, entry, giver, document, day, at, by_whom, by_name)
SELECT county, id, school, school_year, term, kind, fund, debit, credit, amount_fen, entry, giver, document, day, at, by_whom, by_name FROM grant_received;
DROP TABLE grant_received;
ALTER TABLE grant_received_new RENAME TO grant_received;
CREATE INDEX grant_received_by_school ON grant_received (county, school, school_year, term);

-- append-only: grant_reversal
CREATE UNIQUE INDEX grant_received_of_entry ON grant_received (county, id, entry);
CREATE TABLE grant_reversal (
    county TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT grant_reversed_once PRIMARY KEY (county, grant_id),
    FOREIGN KEY (county, grant_id, entry) REFERENCES grant_received (county, id, entry),
    CONSTRAINT grant_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
