-- Bills and the settlement of a term. A bill names the consent and the published notice it rests on, and both came before it.
-- append-only: bill_run
-- append-only: bill
-- append-only: bill_line
-- append-only: bill_cancellation
-- append-only: bill_relief
-- append-only: settlement_run
-- append-only: settlement

CREATE TABLE bill_run (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    notice TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('term', 'more')),
    bills BIGINT NOT NULL CHECK (bills > 0),
    due_fen BIGINT NOT NULL CHECK (due_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    due_entry TEXT,
    exempt_entry TEXT,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school, plan, notice),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, notice) REFERENCES fee_notice (county, id),
    FOREIGN KEY (county, due_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, exempt_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT what_is_due_is_booked CHECK ((due_fen = 0) = (due_entry IS NULL)),
    CONSTRAINT what_is_exempt_is_booked CHECK ((exempt_fen = 0) = (exempt_entry IS NULL))
);
CREATE INDEX bill_run_by_plan ON bill_run (county, plan);

CREATE TABLE bill (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    run TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    consent TEXT NOT NULL,
    consent_given_at BIGINT NOT NULL,
    notice TEXT NOT NULL,
    notice_published_at BIGINT NOT NULL,
    billed_at BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL CHECK (gross_fen >= 0),
    cut_fen BIGINT NOT NULL CHECK (cut_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    due_fen BIGINT NOT NULL CHECK (due_fen >= 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, pupil, plan, serial),
    UNIQUE (county, id, notice, grade),
    UNIQUE (county, id, due_fen),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, run, school, plan, notice) REFERENCES bill_run (county, id, school, plan, notice),
    CONSTRAINT no_consent_no_bill FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT no_notice_no_bill FOREIGN KEY (county, notice, plan, notice_published_at) REFERENCES fee_notice (county, id, plan, published_at),
    CONSTRAINT consent_before_bill CHECK (consent_given_at < billed_at),
    CONSTRAINT notice_before_bill CHECK (notice_published_at <= billed_at),
    CONSTRAINT bill_adds_up CHECK (gross_fen - cut_fen - exempt_fen = due_fen)
);
CREATE INDEX bill_by_id ON bill (id);
CREATE INDEX bill_by_run ON bill (county, run);
CREATE INDEX bill_by_school ON bill (county, school, plan);

CREATE TABLE bill_line (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    item TEXT NOT NULL,
    notice TEXT NOT NULL,
    grade BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    lessons BIGINT NOT NULL CHECK (lessons > 0),
    gross_fen BIGINT NOT NULL,
    PRIMARY KEY (county, bill, item),
    FOREIGN KEY (county, bill, notice, grade) REFERENCES bill (county, id, notice, grade),
    CONSTRAINT price_as_published FOREIGN KEY (county, notice, item, grade, price_fen) REFERENCES fee_notice_line (county, notice, item, grade, price_fen),
    CONSTRAINT line_adds_up CHECK (gross_fen = lessons * price_fen)
);

-- What has come in on a bill and what of it is no longer asked for; together never more than was due.
CREATE TABLE bill_standing (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    due_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL CHECK (paid_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    PRIMARY KEY (county, bill),
    FOREIGN KEY (county, bill, due_fen) REFERENCES bill (county, id, due_fen),
    CONSTRAINT never_paid_twice CHECK (paid_fen + waived_fen <= due_fen)
);

-- Less is owed before the term is settled: an exemption granted later, a class stopped, a pupil who left. What was paid of it is a right to a refund,
-- what was not is no longer asked for. exempt: how much of it finance bears instead.
CREATE TABLE bill_relief (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('exemption', 'stopped', 'left')),
    reference TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    refund_entry TEXT,
    waived_entry TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT relieved_once UNIQUE (county, pupil, plan, cause, reference),
    UNIQUE (county, id, pupil, plan, refund_fen),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, refund_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, waived_entry) REFERENCES ledger_entry (county, id),
    CONSTRAINT relief_adds_up CHECK (refund_fen + waived_fen = amount_fen),
    CHECK (exempt_fen IN (0, amount_fen)),
    CHECK ((refund_fen = 0) = (refund_entry IS NULL)),
    CHECK ((waived_fen = 0) = (waived_entry IS NULL))
);

CREATE TABLE bill_cancellation (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    due_entry TEXT,
    exempt_entry TEXT,
    PRIMARY KEY (county, bill),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    FOREIGN KEY (county, due_entry) REFERENCES ledger_entry (county, id),
    FOREIGN KEY (county, exempt_entry) REFERENCES ledger_entry (county, id)
);

CREATE INDEX bill_relief_by_plan ON bill_relief (county, school, plan);

-- The final reckoning of a school's term: all its pupils in one act.
CREATE TABLE settlement_run (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    asked_fen BIGINT NOT NULL CHECK (asked_fen >= 0),
    charged_fen BIGINT NOT NULL CHECK (charged_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    more_fen BIGINT NOT NULL CHECK (more_fen >= 0),
    exempt_asked_fen BIGINT NOT NULL CHECK (exempt_asked_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    basis TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT settled_once UNIQUE (county, plan),
    UNIQUE (county, id, plan),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CONSTRAINT run_adds_up CHECK (asked_fen + more_fen = charged_fen + refund_fen + waived_fen)
);

-- What a pupil finally owes for the term. asked: bills less cancellations and reliefs. Less charged than asked: what was paid of the difference is a
-- right to a refund, the rest is no longer asked for. More charged: billed too little.
CREATE TABLE settlement (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    run TEXT NOT NULL,
    asked_fen BIGINT NOT NULL CHECK (asked_fen >= 0),
    charged_fen BIGINT NOT NULL CHECK (charged_fen >= 0),
    refund_fen BIGINT NOT NULL CHECK (refund_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    more_fen BIGINT NOT NULL CHECK (more_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    lessons BIGINT NOT NULL CHECK (lessons >= 0),
    PRIMARY KEY (county, plan, pupil),
    UNIQUE (county, plan, pupil, refund_fen),
    FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT settlement_adds_up CHECK (asked_fen + more_fen = charged_fen + refund_fen + waived_fen),
    CHECK (more_fen = 0 OR refund_fen + waived_fen = 0)
);
CREATE INDEX settlement_by_run ON settlement (county, run);
