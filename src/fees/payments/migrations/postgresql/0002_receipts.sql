-- Receipts: numbered without gaps for a school and a kind. A void one stays; the one made in its place follows it.
-- append-only: receipt_step
-- append-only: receipt
-- append-only: receipt_print

-- Of one payment, turn by turn: issued, void, issued anew … so that no payment ever has two receipts that hold.
CREATE TABLE receipt_step (
    county text COLLATE "C" NOT NULL,
    payment uuid NOT NULL,
    step bigint NOT NULL CHECK (step > 0),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('issued', 'void')),
    receipt uuid NOT NULL,
    before_step bigint,
    before_kind text COLLATE "C",
    before_receipt uuid,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, payment, step),
    UNIQUE (county, payment, step, kind, receipt),
    UNIQUE (county, receipt, kind),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id),
    CONSTRAINT turn_by_turn FOREIGN KEY (county, payment, before_step, before_kind, before_receipt)
        REFERENCES receipt_step (county, payment, step, kind, receipt),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN step = 1 THEN before_step IS NULL AND before_kind IS NULL AND before_receipt IS NULL
        ELSE before_step IS NOT NULL AND before_kind IS NOT NULL AND before_receipt IS NOT NULL AND before_step = step - 1 END),
    CONSTRAINT void_what_was_issued CHECK (CASE kind WHEN 'issued' THEN step = 1 OR before_kind = 'void'
        ELSE step > 1 AND before_kind = 'issued' AND before_receipt = receipt AND reason <> '' END)
);

CREATE TABLE receipt (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('fiscal', 'tax', 'internal')),
    serial bigint NOT NULL CHECK (serial > 0),
    before_serial bigint,
    payment uuid NOT NULL,
    payment_amount_fen bigint NOT NULL,
    step bigint NOT NULL,
    step_kind text COLLATE "C" NOT NULL CHECK (step_kind = 'issued'),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    payer text COLLATE "C" NOT NULL,
    lines text COLLATE "C" NOT NULL,
    printed_number text COLLATE "C" NOT NULL,
    asked text COLLATE "C" NOT NULL,
    issued_at bigint NOT NULL,
    issued_by text COLLATE "C" NOT NULL,
    issued_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, kind, serial),
    CONSTRAINT receipt_of_its_payment FOREIGN KEY (county, payment, school, payment_amount_fen) REFERENCES payment (county, id, school, amount_fen),
    CONSTRAINT receipts_in_a_row FOREIGN KEY (county, school, kind, before_serial) REFERENCES receipt (county, school, kind, serial),
    CONSTRAINT one_receipt_at_a_time FOREIGN KEY (county, payment, step, step_kind, id) REFERENCES receipt_step (county, payment, step, kind, receipt),
    CONSTRAINT receipts_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT never_more_than_the_payment CHECK (amount_fen <= payment_amount_fen)
);
CREATE INDEX receipt_of_payment ON receipt (county, payment);

CREATE TABLE receipt_print (
    county text COLLATE "C" NOT NULL,
    receipt uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, receipt, serial),
    FOREIGN KEY (county, receipt) REFERENCES receipt (county, id)
);
