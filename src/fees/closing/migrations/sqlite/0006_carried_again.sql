-- What comes in after a merged school was carried over goes over by another act: a turn stands behind the one before it, reversed or not. That money does not go over twice is kept by the
-- books: an act takes what the account holds, and two at the same time would be the same turn.

CREATE TABLE carried_balance_new (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    successor TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund IN ('service', 'agency')),
    account TEXT NOT NULL CHECK (account IN ('counter', 'bank', 'treasury')),
    against TEXT NOT NULL CHECK (against = 'carried'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    from_entry TEXT NOT NULL,
    to_entry TEXT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    before_turn BIGINT,
    before_entry TEXT,
    document TEXT NOT NULL CHECK (document <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, account),
    CONSTRAINT carried_once UNIQUE (county, school, fund, account, turn),
    UNIQUE (county, from_entry),
    UNIQUE (county, to_entry),
    UNIQUE (county, id, account, from_entry, to_entry),
    UNIQUE (county, school, fund, account, turn, from_entry),
    CHECK (school <> successor),
    CONSTRAINT carried_out_in_the_ledger FOREIGN KEY (county, from_entry, school, fund, against, account, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT carried_in_in_the_ledger FOREIGN KEY (county, to_entry, successor, fund, account, against, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT carried_behind_the_one_before FOREIGN KEY (county, school, fund, account, before_turn, before_entry)
        REFERENCES carried_balance_new (county, school, fund, account, turn, from_entry),
    CONSTRAINT carried_turns_without_gaps CHECK (CASE WHEN turn = 1 THEN before_turn IS NULL AND before_entry IS NULL
        ELSE before_turn IS NOT NULL AND before_entry IS NOT NULL AND before_turn = turn - 1 END)
);
INSERT INTO carried_balance_new (county, id, school, successor, fund, account, against, amount_fen, from_entry, to_entry, turn, before_turn, before_entry, document, at, by_whom, by_name)
SELECT county, id, school, successor, fund, account, against, amount_fen, from_entry, to_entry, turn, before_turn, before_entry, document, at, by_whom, by_name FROM carried_balance ORDER BY turn;

CREATE TABLE carried_balance_reversal_new (
    county TEXT NOT NULL,
    carried TEXT NOT NULL,
    account TEXT NOT NULL,
    from_entry TEXT NOT NULL,
    to_entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT carried_back_once PRIMARY KEY (county, carried, account),
    FOREIGN KEY (county, carried, account, from_entry, to_entry) REFERENCES carried_balance_new (county, id, account, from_entry, to_entry),
    CONSTRAINT carried_out_reversed FOREIGN KEY (county, from_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT carried_in_reversed FOREIGN KEY (county, to_entry) REFERENCES ledger_entry (county, reverses)
);
INSERT INTO carried_balance_reversal_new (county, carried, account, from_entry, to_entry, reason, at, by_whom, by_name)
SELECT county, carried, account, from_entry, to_entry, reason, at, by_whom, by_name FROM carried_balance_reversal;

DROP TABLE carried_balance_reversal;
DROP TABLE carried_balance;
ALTER TABLE carried_balance_new RENAME TO carried_balance;
ALTER TABLE carried_balance_reversal_new RENAME TO carried_balance_reversal;
CREATE INDEX carried_to_successor ON carried_balance (county, successor, fund);
