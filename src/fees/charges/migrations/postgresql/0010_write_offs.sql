-- A bill of a closed term that cannot be collected is written off: asked for by the school with the approving document, confirmed by the county's education bureau, taken
-- back when the family pays after all.
-- append-only: bill_write_off
-- append-only: bill_write_off_answer
-- append-only: bill_write_off_return
CREATE TABLE bill_write_off (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    bill uuid NOT NULL,
    school uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    asked_at bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    asked_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, bill, amount_fen, asked_by),
    FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school)
);
CREATE INDEX bill_write_off_of_bill ON bill_write_off (county, bill);

CREATE TABLE bill_write_off_answer (
    county text COLLATE "C" NOT NULL,
    write_off uuid NOT NULL,
    bill uuid NOT NULL,
    amount_fen bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL CHECK (answer IN ('confirmed', 'declined')),
    reason text COLLATE "C" NOT NULL,
    entry uuid,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, write_off),
    UNIQUE (county, write_off, answer, entry),
    CONSTRAINT answered_as_asked FOREIGN KEY (county, write_off, bill, amount_fen, asked_by) REFERENCES bill_write_off (county, id, bill, amount_fen, asked_by),
    FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT written_off_by_another CHECK (by_whom <> asked_by),
    CONSTRAINT written_off_is_booked CHECK ((answer = 'confirmed') = (entry IS NOT NULL)),
    CONSTRAINT declined_with_a_reason CHECK (answer = 'confirmed' OR reason <> '')
);
CREATE INDEX bill_write_off_answer_of_bill ON bill_write_off_answer (county, bill);

CREATE TABLE bill_write_off_return (
    county text COLLATE "C" NOT NULL,
    write_off uuid NOT NULL,
    answer text COLLATE "C" NOT NULL CHECK (answer = 'confirmed'),
    entry uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, write_off),
    CONSTRAINT returned_what_was_written_off FOREIGN KEY (county, write_off, answer, entry) REFERENCES bill_write_off_answer (county, write_off, answer, entry),
    CONSTRAINT returned_is_reversed FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, reverses)
);
