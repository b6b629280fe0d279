-- Money goes both ways between the places where it lies: cash drawn to hand back, the treasury's account and the school's, a merchant's account topped up. What an
-- on-line channel kept of a settlement has an entry of its own, and the school makes it up.
ALTER TABLE banking DROP CONSTRAINT banking_debit_check;
ALTER TABLE banking DROP CONSTRAINT banking_credit_check;
ALTER TABLE banking ADD CONSTRAINT banking_debit_check CHECK (debit IN ('counter', 'bank', 'treasury', 'online'));
ALTER TABLE banking ADD CONSTRAINT banking_credit_check CHECK (credit IN ('counter', 'bank', 'treasury', 'online', 'channel_fees'));
-- fee_fen: what an on-line channel kept of a settlement besides; fee_booked_fen is the same where there is a fee, for the key into the ledger.
ALTER TABLE banking ADD COLUMN reason text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE banking ADD COLUMN fee_fen bigint NOT NULL DEFAULT 0 CHECK (fee_fen >= 0);
ALTER TABLE banking ADD COLUMN fee_debit text COLLATE "C" CHECK (fee_debit = 'channel_fees');
ALTER TABLE banking ADD COLUMN fee_booked_fen bigint;
ALTER TABLE banking ADD COLUMN fee_entry uuid;
ALTER TABLE banking ADD UNIQUE (county, id, entry, fee_fen);
ALTER TABLE banking ADD UNIQUE (county, id, fee_entry);
ALTER TABLE banking ADD CONSTRAINT an_entry_is_one_move UNIQUE (county, entry);
ALTER TABLE banking ADD CONSTRAINT a_fee_is_of_one_settlement UNIQUE (county, fee_entry);
ALTER TABLE banking ADD CONSTRAINT channel_fee_is_booked FOREIGN KEY (county, fee_entry, school, fund, fee_debit, credit, fee_booked_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen);
ALTER TABLE banking ADD CONSTRAINT ways_of_money
    CHECK (CASE debit WHEN 'counter' THEN credit = 'bank' WHEN 'online' THEN credit IN ('bank', 'treasury') ELSE credit <> debit END);
ALTER TABLE banking ADD CONSTRAINT moved_for_a_reason CHECK (reason <> '' OR (debit IN ('bank', 'treasury') AND credit IN ('counter', 'online')));
ALTER TABLE banking ADD CONSTRAINT channel_fee_of_a_settlement CHECK (CASE WHEN fee_fen = 0
        THEN fee_debit IS NULL AND fee_booked_fen IS NULL AND fee_entry IS NULL
        ELSE credit = 'online' AND fee_debit IS NOT NULL AND fee_booked_fen IS NOT NULL AND fee_booked_fen = fee_fen AND fee_entry IS NOT NULL END);

-- Taken back as a whole: with the fee, where there was one.
ALTER TABLE banking_reversal ADD COLUMN fee_fen bigint NOT NULL DEFAULT 0;
ALTER TABLE banking_reversal ADD COLUMN fee_entry uuid;
ALTER TABLE banking_reversal ADD CONSTRAINT takes_the_whole_move_back FOREIGN KEY (county, banking, entry, fee_fen)
        REFERENCES banking (county, id, entry, fee_fen);
ALTER TABLE banking_reversal ADD CONSTRAINT takes_its_fee_back FOREIGN KEY (county, banking, fee_entry) REFERENCES banking (county, id, fee_entry);
ALTER TABLE banking_reversal ADD CONSTRAINT fee_reversal_stands_in_the_ledger FOREIGN KEY (county, fee_entry) REFERENCES ledger_entry (county, reverses);
ALTER TABLE banking_reversal ADD CONSTRAINT fee_taken_back_or_none CHECK ((fee_fen = 0) = (fee_entry IS NULL));
