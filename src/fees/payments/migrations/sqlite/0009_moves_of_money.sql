-- Money goes both ways between the places where it lies: cash drawn to hand back, the treasury's account and the school's, a merchant's account topped up. What an
-- on-line channel kept of a settlement has an entry of its own, and the school makes it up. Both tables are written anew under their own names.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE banking_kept (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL,
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    day TEXT NOT NULL,
    slip TEXT NOT NULL,
    entry TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE TABLE banking_reversal_kept (
    county TEXT NOT NULL,
    banking TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, banking)
);
INSERT INTO banking_kept (county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name)
SELECT county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name FROM banking;
INSERT INTO banking_reversal_kept (county, banking, entry, reason, at, by_whom, by_name)
SELECT county, banking, entry, reason, at, by_whom, by_name FROM banking_reversal;
DROP TABLE banking_reversal;
DROP TABLE banking;

-- fee_fen: what an on-line channel kept of a settlement besides; fee_booked_fen is the same where there is a fee, for the key into the ledger.
CREATE TABLE banking (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit IN ('counter', 'bank', 'treasury', 'online')),
    credit TEXT NOT NULL CHECK (credit IN ('counter', 'bank', 'treasury', 'online', 'channel_fees')),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    day TEXT NOT NULL,
    slip TEXT NOT NULL CHECK (slip <> ''),
    entry TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    fee_fen BIGINT NOT NULL DEFAULT 0 CHECK (fee_fen >= 0),
    fee_debit TEXT CHECK (fee_debit = 'channel_fees'),
    fee_booked_fen BIGINT,
    fee_entry TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, entry, fee_fen),
    UNIQUE (county, id, fee_entry),
    CONSTRAINT banked_once UNIQUE (county, school, slip),
    CONSTRAINT an_entry_is_one_move UNIQUE (county, entry),
    CONSTRAINT a_fee_is_of_one_settlement UNIQUE (county, fee_entry),
    CONSTRAINT banking_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT channel_fee_is_booked FOREIGN KEY (county, fee_entry, school, fund, fee_debit, credit, fee_booked_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT ways_of_money CHECK (CASE debit WHEN 'counter' THEN credit = 'bank' WHEN 'online' THEN credit IN ('bank', 'treasury') ELSE credit <> debit END),
    CONSTRAINT moved_for_a_reason CHECK (reason <> '' OR (debit IN ('bank', 'treasury') AND credit IN ('counter', 'online'))),
    CONSTRAINT channel_fee_of_a_settlement CHECK (CASE WHEN fee_fen = 0 THEN fee_debit IS NULL AND fee_booked_fen IS NULL AND fee_entry IS NULL
        ELSE credit = 'online' AND fee_debit IS NOT NULL AND fee_booked_fen IS NOT NULL AND fee_booked_fen = fee_fen AND fee_entry IS NOT NULL END)
);

-- Taken back as a whole: with the fee, where there was one.
CREATE TABLE banking_reversal (
    county TEXT NOT NULL,
    banking TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    fee_fen BIGINT NOT NULL DEFAULT 0,
    fee_entry TEXT,
    CONSTRAINT banking_reversed_once PRIMARY KEY (county, banking),
    CONSTRAINT takes_the_whole_move_back FOREIGN KEY (county, banking, entry, fee_fen) REFERENCES banking (county, id, entry, fee_fen),
    CONSTRAINT takes_its_fee_back FOREIGN KEY (county, banking, fee_entry) REFERENCES banking (county, id, fee_entry),
    CONSTRAINT banking_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT fee_reversal_stands_in_the_ledger FOREIGN KEY (county, fee_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT fee_taken_back_or_none CHECK ((fee_fen = 0) = (fee_entry IS NULL))
);
INSERT INTO banking (county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name)
SELECT county, id, school, fund, debit, credit, amount_fen, day, slip, entry, asked, at, by_whom, by_name FROM banking_kept;
INSERT INTO banking_reversal (county, banking, entry, reason, at, by_whom, by_name)
SELECT county, banking, entry, reason, at, by_whom, by_name FROM banking_reversal_kept;
DROP TABLE banking_reversal_kept;
DROP TABLE banking_kept;
