-- Of an undone relief's right was sent more than is left as paid on the bills: the payment was taken back before, or the bill cancelled. Or a refund that was withdrawn with the
-- right arrived after all. It stays on refunds_due, as the family's debt, until a bill has something paid of which it can be taken off; then it is owed there.
-- append-only: bill_sent_beyond
-- append-only: bill_owed_late
CREATE INDEX bill_relief_undo_of_pupil ON bill_relief_undo (county, pupil);

-- id: the relief itself, at its undoing; the refund that arrived later.
CREATE TABLE bill_sent_beyond (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    relief uuid NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT sent_beyond_once PRIMARY KEY (county, id),
    CONSTRAINT sent_beyond_what_was_undone FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief)
);
CREATE INDEX bill_sent_beyond_of_relief ON bill_sent_beyond (county, relief);

-- What of it came onto a bill, each with its entry.
CREATE TABLE bill_owed_late (
    county text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    relief uuid NOT NULL,
    bill uuid NOT NULL,
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL CHECK (debit = 'receivable'),
    credit text COLLATE "C" NOT NULL CHECK (credit = 'refunds_due'),
    sent_fen bigint NOT NULL CHECK (sent_fen > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, entry),
    CONSTRAINT owed_late_of_what_was_undone FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    CONSTRAINT owed_late_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, sent_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);
CREATE INDEX bill_owed_late_of_relief ON bill_owed_late (county, relief);
CREATE INDEX bill_owed_late_of_bill ON bill_owed_late (county, bill);
