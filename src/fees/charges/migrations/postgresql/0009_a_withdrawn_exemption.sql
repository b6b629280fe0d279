-- A relief from an exemption that was wrong from its first day is undone: its entries are reversed, what was no longer asked for is asked for again, and what of its
-- right was sent is owed again. What the facts then ask less is a relief of its own cause.
-- append-only: bill_relief_undo
-- append-only: bill_owed_again
ALTER TABLE bill_relief DROP CONSTRAINT bill_relief_cause_check;
ALTER TABLE bill_relief ADD CONSTRAINT bill_relief_cause_check CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back', 'withdrawal'));
ALTER TABLE relief_refusal DROP CONSTRAINT relief_refusal_cause_check;
ALTER TABLE relief_refusal ADD CONSTRAINT relief_refusal_cause_check CHECK (cause IN ('exemption', 'stopped', 'left', 'correction', 'given_back', 'withdrawal'));

-- underway_fen: of the right what was sent. settlement_run: the term was settled by then, with the exemption in it.
CREATE TABLE bill_relief_undo (
    county text COLLATE "C" NOT NULL,
    relief uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    refund_fen bigint NOT NULL,
    waived_fen bigint NOT NULL,
    underway_fen bigint NOT NULL,
    underway_entry uuid,
    settlement_run uuid,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT undone_once PRIMARY KEY (county, relief),
    CONSTRAINT undone_as_relieved FOREIGN KEY (county, relief, pupil, plan, refund_fen) REFERENCES bill_relief (county, id, pupil, plan, refund_fen),
    FOREIGN KEY (county, settlement_run, plan) REFERENCES settlement_run (county, id, plan),
    FOREIGN KEY (county, underway_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT underway_within_the_right CHECK (underway_fen >= 0 AND underway_fen <= refund_fen),
    CONSTRAINT underway_is_booked CHECK ((underway_fen = 0) = (underway_entry IS NULL))
);

-- Bill by bill: what is asked for again that had not been paid, and what had been paid and goes back or went back.
CREATE TABLE bill_owed_again (
    county text COLLATE "C" NOT NULL,
    relief uuid NOT NULL,
    bill uuid NOT NULL,
    waived_fen bigint NOT NULL CHECK (waived_fen >= 0),
    sent_fen bigint NOT NULL CHECK (sent_fen >= 0),
    PRIMARY KEY (county, relief, bill),
    FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    CONSTRAINT something_is_owed_again CHECK (waived_fen + sent_fen > 0)
);
CREATE INDEX bill_owed_again_of_bill ON bill_owed_again (county, bill);
