-- A spending that was entered wrongly is taken back: a mirrored entry in the ledger, once, with its reason. Only grows.
-- append-only: spending_reversal
CREATE UNIQUE INDEX spending_booking_of_entry ON spending_booking (county, entry, subject_kind);

-- Spending alone: what a sheet or an invoice paid was agreed to by those whose money it is.
CREATE TABLE spending_reversal (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    subject_kind TEXT NOT NULL CHECK (subject_kind = 'spending'),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT spending_reversed_once PRIMARY KEY (county, entry),
    FOREIGN KEY (county, entry, subject_kind) REFERENCES spending_booking (county, entry, subject_kind),
    CONSTRAINT reversal_stands_in_the_ledger FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
