-- What lay where when the books of a school began: once for an account while it stands, each with its document and its entry. Only grows.
-- append-only: opening_balance
-- append-only: opening_reversal

-- Where money lies, and the subsidy that finance owes: what other use cases can move on. What is owed to families comes in as bills, payments and refunds, each
-- with its name. A second turn stands behind the reversed one.
CREATE TABLE opening_balance (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund IN ('service', 'agency')),
    account TEXT NOT NULL CHECK (account IN ('counter', 'bank', 'treasury', 'online', 'subsidy_due')),
    against TEXT NOT NULL CHECK (against = 'opening'),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    entry TEXT NOT NULL,
    turn BIGINT NOT NULL CHECK (turn > 0),
    before_turn BIGINT,
    before_entry TEXT,
    document TEXT NOT NULL CHECK (document <> ''),
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT opened_once UNIQUE (county, school, fund, account, turn),
    UNIQUE (county, entry),
    UNIQUE (county, id, entry),
    UNIQUE (county, school, fund, account, turn, entry),
    CONSTRAINT opening_stands_in_the_ledger FOREIGN KEY (county, entry, school, fund, account, against, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT behind_the_one_before FOREIGN KEY (county, school, fund, account, before_turn, before_entry)
        REFERENCES opening_balance (county, school, fund, account, turn, entry),
    CONSTRAINT the_one_before_is_reversed FOREIGN KEY (county, before_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT opening_turns_without_gaps CHECK (CASE WHEN turn = 1 THEN before_turn IS NULL AND before_entry IS NULL
        ELSE before_turn IS NOT NULL AND before_entry IS NOT NULL AND before_turn = turn - 1 END)
);

CREATE TABLE opening_reversal (
    county TEXT NOT NULL,
    opening TEXT NOT NULL,
    entry TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT opening_reversed_once PRIMARY KEY (county, opening),
    FOREIGN KEY (county, opening, entry) REFERENCES opening_balance (county, id, entry),
    CONSTRAINT opening_reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
