-- Money that came in, whichever way, and what it was for. The school or the treasury is the only payee: nothing else has an account.
-- append-only: fee_payee
-- append-only: statement_import
-- append-only: payment
-- append-only: payment_use
-- append-only: banking

-- Whom families pay, as the county entered it: the school or the treasury, nobody else. The highest version stands.
CREATE TABLE fee_payee (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL CHECK (kind IN ('school', 'treasury')),
    account_name TEXT NOT NULL CHECK (account_name <> ''),
    account_masked TEXT NOT NULL CHECK (account_masked <> ''),
    bank TEXT NOT NULL CHECK (bank <> ''),
    merchant TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, school, version),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

CREATE TABLE statement_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('bank', 'treasury')),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    new_lines BIGINT NOT NULL CHECK (new_lines >= 0),
    known_lines BIGINT NOT NULL CHECK (known_lines >= 0),
    amount_fen BIGINT NOT NULL CHECK (amount_fen >= 0),
    imported_at BIGINT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school, channel),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- parked: what nobody could say at once for whom it came; its entry waits in the account of unknown money.
CREATE TABLE payment (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    channel TEXT NOT NULL CHECK (channel IN ('counter', 'bank', 'treasury', 'wechat')),
    channel_reference TEXT NOT NULL CHECK (channel_reference <> ''),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    day TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    payer TEXT NOT NULL,
    remark TEXT NOT NULL,
    import TEXT,
    direct_fen BIGINT NOT NULL CHECK (direct_fen >= 0),
    parked_fen BIGINT NOT NULL CHECK (parked_fen >= 0),
    parked_amount_fen BIGINT,
    parked_debit TEXT,
    parked_credit TEXT CHECK (parked_credit = 'unknown_money'),
    parked_entry TEXT,
    asked TEXT NOT NULL,
    noted_by TEXT NOT NULL,
    noted_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT received_once UNIQUE (county, school, channel, channel_reference),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, school, amount_fen),
    UNIQUE (county, parked_entry),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, import, school, channel) REFERENCES statement_import (county, id, school, channel),
    CONSTRAINT parked_is_booked FOREIGN KEY (county, parked_entry, school, fund, parked_debit, parked_credit, parked_amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT payment_adds_up CHECK (direct_fen + parked_fen = amount_fen),
    CONSTRAINT all_parked_is_booked CHECK (CASE WHEN parked_fen = 0
        THEN parked_amount_fen IS NULL AND parked_entry IS NULL AND parked_debit IS NULL AND parked_credit IS NULL
        ELSE parked_amount_fen IS NOT NULL AND parked_entry IS NOT NULL AND parked_debit IS NOT NULL AND parked_credit IS NOT NULL
             AND parked_amount_fen = parked_fen END),
    CONSTRAINT into_the_channels_account CHECK (parked_debit IS NULL OR parked_debit = CASE WHEN channel = 'wechat' THEN 'online' ELSE channel END)
);
CREATE INDEX payment_of_school ON payment (county, school, received_at);

-- What became of a payment, in a numbered chain: each row carries what was used before and after it, so that no more than came in can ever be used.
-- share: for a bill (direct: in the act that took it in; parked: out of unknown money). taken_back: a share that was somebody else's.
-- handed_back: unknown money returned to whoever sent it.
CREATE TABLE payment_use (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    payment TEXT NOT NULL,
    payment_amount_fen BIGINT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    before_fen BIGINT NOT NULL,
    used_fen BIGINT NOT NULL CHECK (used_fen >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('share', 'taken_back', 'handed_back')),
    source TEXT NOT NULL CHECK (source IN ('direct', 'parked')),
    bill TEXT,
    pupil TEXT,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    takes_back TEXT,
    takes_kind TEXT CHECK (takes_kind = 'share'),
    debit TEXT NOT NULL,
    credit TEXT NOT NULL,
    entry TEXT NOT NULL,
    again_debit TEXT,
    again_credit TEXT CHECK (again_credit = 'unknown_money'),
    again_entry TEXT,
    reason TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, payment, serial),
    UNIQUE (county, payment, serial, used_fen),
    UNIQUE (county, id, payment, bill, amount_fen, source, kind),
    UNIQUE (county, entry),
    CONSTRAINT taken_back_once UNIQUE (county, takes_back),
    CONSTRAINT of_its_payment FOREIGN KEY (county, payment, school, payment_amount_fen) REFERENCES payment (county, id, school, amount_fen),
    CONSTRAINT of_its_bill FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil),
    CONSTRAINT use_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT parked_again_is_booked FOREIGN KEY (county, again_entry, school, fund, again_debit, again_credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT takes_back_a_share FOREIGN KEY (county, takes_back, payment, bill, amount_fen, source, takes_kind)
        REFERENCES payment_use (county, id, payment, bill, amount_fen, source, kind),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, payment, before_serial, before_fen) REFERENCES payment_use (county, payment, serial, used_fen),
    CONSTRAINT uses_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_fen = 0
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT uses_add_up CHECK (used_fen = before_fen + CASE WHEN kind = 'taken_back' THEN -amount_fen ELSE amount_fen END),
    CONSTRAINT never_more_than_came_in CHECK (used_fen <= payment_amount_fen),
    CONSTRAINT share_of_a_bill CHECK (CASE kind
        WHEN 'share' THEN bill IS NOT NULL AND pupil IS NOT NULL AND takes_back IS NULL AND takes_kind IS NULL AND credit = 'receivable'
             AND (source = 'direct') = (debit <> 'unknown_money')
        WHEN 'taken_back' THEN bill IS NOT NULL AND pupil IS NOT NULL AND takes_back IS NOT NULL AND takes_kind IS NOT NULL AND debit = 'receivable'
             AND reason <> ''
        ELSE bill IS NULL AND pupil IS NULL AND takes_back IS NULL AND takes_kind IS NULL AND source = 'parked' AND debit = 'unknown_money'
             AND reason <> '' END),
    CONSTRAINT only_the_payees_accounts CHECK (debit IN ('counter', 'bank', 'treasury', 'online', 'unknown_money', 'receivable')
        AND credit IN ('counter', 'bank', 'treasury', 'online', 'unknown_money', 'receivable')),
    CONSTRAINT parked_again CHECK (CASE WHEN kind = 'taken_back' AND source = 'direct'
        THEN again_debit IS NOT NULL AND again_credit IS NOT NULL AND again_entry IS NOT NULL AND again_debit = credit
        ELSE again_debit IS NULL AND again_credit IS NULL AND again_entry IS NULL END)
);
CREATE INDEX payment_use_of_bill ON payment_use (county, bill);
CREATE INDEX payment_use_of_pupil ON payment_use (county, pupil);

-- shared: shares less those taken back. returned: what refunds of the bills sent back the way it came.
CREATE TABLE payment_standing (
    county TEXT NOT NULL,
    payment TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    shared_fen BIGINT NOT NULL CHECK (shared_fen >= 0),
    handed_back_fen BIGINT NOT NULL CHECK (handed_back_fen >= 0),
    returned_fen BIGINT NOT NULL CHECK (returned_fen >= 0),
    PRIMARY KEY (county, payment),
    FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen),
    CONSTRAINT never_shared_twice CHECK (shared_fen + handed_back_fen <= amount_fen),
    CONSTRAINT never_returned_twice CHECK (returned_fen <= shared_fen)
);

-- Cash carried to the bank, and what an on-line channel settled to the account.
CREATE TABLE banking (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    debit TEXT NOT NULL CHECK (debit IN ('bank', 'treasury')),
    credit TEXT NOT NULL CHECK (credit IN ('counter', 'online')),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    day TEXT NOT NULL,
    slip TEXT NOT NULL CHECK (slip <> ''),
    entry TEXT NOT NULL,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT banked_once UNIQUE (county, school, slip),
    CONSTRAINT banking_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
