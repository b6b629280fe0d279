-- The ledger: accounts of a school and fund, and two-legged entries in numbered periods. Everything but the two running heads only grows.
-- append-only: ledger_account
-- append-only: ledger_entry

CREATE TABLE ledger_account (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund IN ('service', 'agency')),
    account text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    PRIMARY KEY (county, school, fund, account),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- An entry moves one amount from one account to another, so that a single one cannot be out of balance. A lock takes the next number of its period:
-- every later entry would have to stand behind it, and its predecessor must be a transfer.
CREATE TABLE ledger_entry (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('transfer', 'lock')),
    before_serial bigint,
    before_kind text COLLATE "C" CHECK (before_kind = 'transfer'),
    debit text COLLATE "C",
    credit text COLLATE "C",
    amount_fen bigint,
    day date NOT NULL,
    booked_at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    words text COLLATE "C" NOT NULL,
    reference_kind text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    actor text COLLATE "C" NOT NULL,
    actor_name text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL,
    reverses uuid,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, fund, period, serial),
    UNIQUE (county, school, fund, period, serial, kind),
    UNIQUE (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT reversed_once UNIQUE (county, reverses),
    FOREIGN KEY (county, school, fund, debit) REFERENCES ledger_account (county, school, fund, account),
    FOREIGN KEY (county, school, fund, credit) REFERENCES ledger_account (county, school, fund, account),
    CONSTRAINT nothing_behind_a_lock FOREIGN KEY (county, school, fund, period, before_serial, before_kind)
        REFERENCES ledger_entry (county, school, fund, period, serial, kind),
    CONSTRAINT reversal_is_the_mirror FOREIGN KEY (county, reverses, school, fund, credit, debit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT numbered_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CHECK ((before_serial IS NULL) = (before_kind IS NULL)),
    CHECK (kind <> 'transfer' OR (debit IS NOT NULL AND credit IS NOT NULL AND amount_fen IS NOT NULL AND amount_fen > 0 AND debit <> credit)),
    CHECK (kind <> 'lock' OR (debit IS NULL AND credit IS NULL AND amount_fen IS NULL AND reverses IS NULL))
);
CREATE INDEX ledger_entry_of_reference ON ledger_entry (county, reference);

-- Where the next entry of a period stands.
CREATE TABLE ledger_period (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund IN ('service', 'agency')),
    period text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    opened_at bigint NOT NULL,
    last_serial bigint NOT NULL CHECK (last_serial >= 0),
    locked_at bigint,
    PRIMARY KEY (county, school, fund, period),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- Sums of the entries, kept in their transaction; checks/ adds the entries up again.
CREATE TABLE ledger_balance (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    account text COLLATE "C" NOT NULL,
    debit_fen bigint NOT NULL CHECK (debit_fen >= 0),
    credit_fen bigint NOT NULL CHECK (credit_fen >= 0),
    PRIMARY KEY (county, school, fund, period, account),
    FOREIGN KEY (county, school, fund, period) REFERENCES ledger_period (county, school, fund, period),
    FOREIGN KEY (county, school, fund, account) REFERENCES ledger_account (county, school, fund, account)
);
