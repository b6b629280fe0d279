-- A refund that arrived after its right was withdrawn, and that the family owes (bill_sent_beyond), turned out not to be with it: the bank returned it, or it was noted as arrived by mistake.
-- Nothing of it is owed then, and the entries by which it came onto bills are reversed. It may arrive after that: it is owed again. One row a turn.
-- append-only: bill_sent_turn
CREATE TABLE bill_sent_turn (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    turn TEXT NOT NULL CHECK (turn IN ('back', 'again')),
    before_serial BIGINT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, serial),
    CONSTRAINT turn_of_what_was_sent FOREIGN KEY (county, id) REFERENCES bill_sent_beyond (county, id),
    CONSTRAINT one_turn_after_the_other FOREIGN KEY (county, id, before_serial) REFERENCES bill_sent_turn (county, id, serial),
    CONSTRAINT turns_in_order CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END
        AND turn = CASE serial % 2 WHEN 1 THEN 'back' ELSE 'again' END)
);

-- What is owed beyond what the bills took, as it stands now.
CREATE VIEW bill_sent_now AS
SELECT b.county, b.id, b.relief, b.amount_fen FROM bill_sent_beyond b
WHERE NOT EXISTS (SELECT 1 FROM bill_sent_turn t WHERE t.county = b.county AND t.id = b.id AND t.turn = 'back'
                  AND NOT EXISTS (SELECT 1 FROM bill_sent_turn n WHERE n.county = t.county AND n.id = t.id AND n.serial = t.serial + 1));

-- What of it stands on bills: its entry is not reversed.
CREATE VIEW bill_owed_late_now AS
SELECT o.county, o.entry, o.relief, o.bill, o.sent_fen, o.at FROM bill_owed_late o
WHERE NOT EXISTS (SELECT 1 FROM ledger_entry v WHERE v.county = o.county AND v.reverses = o.entry);
