-- Everything that the money of the service buys, what was paid out and what was given towards it. Only grows.
-- append-only: overrun_request
-- append-only: overrun_decision
-- append-only: spending_booking
-- append-only: pay_out
-- append-only: grant_received

-- Asked of the county before something outside the list or above a ceiling is spent; decided by somebody else.
CREATE TABLE overrun_request (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    subject_kind text COLLATE "C" NOT NULL CHECK (subject_kind IN ('sheet', 'spending')),
    subject uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    cause text COLLATE "C" NOT NULL CHECK (cause IN ('outside_list', 'over_share')),
    document text COLLATE "C" NOT NULL,
    day date NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    income_fen bigint NOT NULL,
    before_fen bigint NOT NULL,
    ceiling_percent bigint,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, subject, kind, amount_fen, by_whom),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX overrun_request_by_id ON overrun_request (id);
CREATE INDEX overrun_request_by_school ON overrun_request (county, school, at);

CREATE TABLE overrun_decision (
    county text COLLATE "C" NOT NULL,
    request uuid NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision IN ('approved', 'refused')),
    subject uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    amount_fen bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, request),
    UNIQUE (county, request, decision, subject, kind, amount_fen),
    FOREIGN KEY (county, request, subject, kind, amount_fen, asked_by) REFERENCES overrun_request (county, id, subject, kind, amount_fen, by_whom),
    CONSTRAINT decided_by_somebody_else CHECK (by_whom <> asked_by)
);

-- Every cost, with the entry in which it stands and what the rules said that day: listed or not, the ceiling, the income and what of the kind was spent
-- before.
CREATE TABLE spending_booking (
    county text COLLATE "C" NOT NULL,
    subject uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('teachers', 'managers', 'outside_persons', 'outside_bodies', 'consumables', 'utilities', 'maintenance', 'insurance')),
    subject_kind text COLLATE "C" NOT NULL CHECK (subject_kind IN ('sheet', 'spending')),
    sheet uuid,
    school uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL,
    credit text COLLATE "C" NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    entry uuid NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    document text COLLATE "C" NOT NULL,
    day date NOT NULL,
    listed text COLLATE "C" NOT NULL CHECK (listed IN ('listed', 'no_list', 'outside')),
    ceiling_percent bigint CHECK (ceiling_percent BETWEEN 0 AND 100),
    income_fen bigint NOT NULL,
    before_fen bigint NOT NULL,
    approval uuid,
    approval_decision text COLLATE "C" CHECK (approval_decision = 'approved'),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    CONSTRAINT booked_once PRIMARY KEY (county, subject, kind),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, sheet, school, school_year, term) REFERENCES pay_sheet (county, id, school, school_year, term),
    CONSTRAINT spending_stands_in_the_ledger FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    FOREIGN KEY (county, approval, approval_decision, subject, kind, amount_fen)
        REFERENCES overrun_decision (county, request, decision, subject, kind, amount_fen),
    UNIQUE (county, entry),
    CHECK (debit = 'spent_' || kind),
    CHECK (credit = CASE subject_kind WHEN 'sheet' THEN 'payables' ELSE 'bank' END),
    CHECK ((subject_kind = 'sheet') = (sheet IS NOT NULL)),
    CHECK (sheet IS NULL OR sheet = subject),
    CHECK (subject_kind = 'sheet' OR document <> ''),
    CHECK ((approval IS NULL) = (approval_decision IS NULL)),
    CONSTRAINT listed_or_approved CHECK (listed <> 'outside' OR approval IS NOT NULL),
    CONSTRAINT within_the_ceiling_or_approved
        CHECK (ceiling_percent IS NULL OR (before_fen + amount_fen) * 100 <= ceiling_percent * income_fen OR approval IS NOT NULL)
);
CREATE INDEX spending_booking_by_school ON spending_booking (county, school, school_year, term);

-- What was agreed leaves the bank, once.
CREATE TABLE pay_out (
    county text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    serial bigint NOT NULL,
    step text COLLATE "C" NOT NULL CHECK (step = 'paid'),
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL CHECK (debit = 'payables'),
    credit text COLLATE "C" NOT NULL CHECK (credit = 'bank'),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    entry uuid NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    day date NOT NULL,
    CONSTRAINT paid_out_once PRIMARY KEY (county, sheet),
    UNIQUE (county, entry),
    FOREIGN KEY (county, sheet, serial, step) REFERENCES pay_step (county, sheet, serial, step),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen)
);

-- grant: towards costs. subsidy: for what exempt pupils do not pay.
CREATE TABLE grant_received (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('grant', 'subsidy')),
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    debit text COLLATE "C" NOT NULL CHECK (debit = 'bank'),
    credit text COLLATE "C" NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    entry uuid NOT NULL,
    giver text COLLATE "C" NOT NULL CHECK (giver <> ''),
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    day date NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, entry),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CHECK (credit = CASE kind WHEN 'grant' THEN 'grants' ELSE 'subsidy_due' END)
);
CREATE INDEX grant_received_by_school ON grant_received (county, school, school_year, term);
CREATE INDEX overrun_decision_by_subject ON overrun_decision (county, subject, kind);
CREATE INDEX spending_booking_by_sheet ON spending_booking (county, sheet);
