-- The money of a school that has merged, carried into the books of the one that goes on: an account at a time, with an entry in either books over exactly the same
-- amount. Only grows.
-- append-only: carried_balance
-- append-only: carried_balance_reversal

-- An account is carried once; a second turn stands behind the reversed one. `id` is that of the act, which carries all accounts together.
CREATE TABLE carried_balance (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    successor uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund IN ('service', 'agency')),
    account text COLLATE "C" NOT NULL CHECK (account IN ('counter', 'bank', 'treasury')),
    against text COLLATE "C" NOT NULL CHECK (against = 'carried'),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    from_entry uuid NOT NULL,
    to_entry uuid NOT NULL,
    turn bigint NOT NULL CHECK (turn > 0),
    before_turn bigint,
    before_entry uuid,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
        REFERENCES carried_balance (county, school, fund, account, turn, from_entry),
    CONSTRAINT the_one_carried_before_is_reversed FOREIGN KEY (county, before_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT carried_turns_without_gaps CHECK (CASE WHEN turn = 1 THEN before_turn IS NULL AND before_entry IS NULL
        ELSE before_turn IS NOT NULL AND before_entry IS NOT NULL AND before_turn = turn - 1 END)
);
CREATE INDEX carried_to_successor ON carried_balance (county, successor, fund);

-- Both entries stand reversed, or it is not taken back.
CREATE TABLE carried_balance_reversal (
    county text COLLATE "C" NOT NULL,
    carried uuid NOT NULL,
    account text COLLATE "C" NOT NULL,
    from_entry uuid NOT NULL,
    to_entry uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT carried_back_once PRIMARY KEY (county, carried, account),
    FOREIGN KEY (county, carried, account, from_entry, to_entry) REFERENCES carried_balance (county, id, account, from_entry, to_entry),
    CONSTRAINT carried_out_reversed FOREIGN KEY (county, from_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT carried_in_reversed FOREIGN KEY (county, to_entry) REFERENCES ledger_entry (county, reverses)
);
