-- Money that stands in the books already is not brought in a second time, and what was typed in wrongly is taken back by a mirrored entry. Only grows.
-- append-only: booked_before
-- append-only: payment_reversal
-- append-only: banking_reversal
CREATE UNIQUE INDEX payment_use_as_whole ON payment_use (county, id, payment, amount_fen, kind);
CREATE UNIQUE INDEX banking_of_entry ON banking (county, id, entry);

-- A line of the bank's list that is no new money: cash the school carried there itself, what an on-line channel settled, a grant, a refund that came back.
-- It names the entry that debited the account before, and no entry answers for two lines. Either it was seen when the list came in (import), or the line had
-- become unknown money and was taken out again by a use of the whole payment.
CREATE TABLE booked_before (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL CHECK (debit IN ('bank', 'treasury')),
    credit text COLLATE "C" NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    channel text COLLATE "C" NOT NULL,
    channel_reference text COLLATE "C" NOT NULL CHECK (channel_reference <> ''),
    day date NOT NULL,
    payer text COLLATE "C" NOT NULL,
    remark text COLLATE "C" NOT NULL,
    import uuid,
    payment uuid,
    use_id uuid,
    use_kind text COLLATE "C" CHECK (use_kind = 'handed_back'),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT booked_before_once PRIMARY KEY (county, entry),
    CONSTRAINT a_line_once UNIQUE (county, school, channel, channel_reference),
    CONSTRAINT one_entry_for_a_payment UNIQUE (county, payment),
    CONSTRAINT entry_was_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    FOREIGN KEY (county, import, school, channel) REFERENCES statement_import (county, id, school, channel),
    FOREIGN KEY (county, payment, school, amount_fen) REFERENCES payment (county, id, school, amount_fen),
    CONSTRAINT taken_out_of_unknown_money FOREIGN KEY (county, use_id, payment, amount_fen, use_kind)
        REFERENCES payment_use (county, id, payment, amount_fen, kind),
    CONSTRAINT of_the_same_account CHECK (debit = channel),
    CONSTRAINT seen_at_once_or_later CHECK ((import IS NULL) = (payment IS NOT NULL)),
    CHECK ((payment IS NULL) = (use_id IS NULL) AND (payment IS NULL) = (use_kind IS NULL))
);

-- A payment that never was: typed in wrongly. All of it is taken out of unknown money again, after its shares were taken back.
CREATE TABLE payment_reversal (
    county text COLLATE "C" NOT NULL,
    payment uuid NOT NULL,
    amount_fen bigint NOT NULL,
    use_id uuid NOT NULL,
    use_kind text COLLATE "C" NOT NULL CHECK (use_kind = 'handed_back'),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT payment_reversed_once PRIMARY KEY (county, payment),
    CONSTRAINT all_of_the_payment FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen),
    CONSTRAINT reversed_by_a_use FOREIGN KEY (county, use_id, payment, amount_fen, use_kind) REFERENCES payment_use (county, id, payment, amount_fen, kind)
);

CREATE TABLE banking_reversal (
    county text COLLATE "C" NOT NULL,
    banking uuid NOT NULL,
    entry uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT banking_reversed_once PRIMARY KEY (county, banking),
    FOREIGN KEY (county, banking, entry) REFERENCES banking (county, id, entry),
    CONSTRAINT banking_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
