-- Rights to money back, and the payments that fulfil them. A right has no column in which it could lapse.
-- append-only: refund_right
-- append-only: carry_over_agreement
-- append-only: refund_batch
-- append-only: refund
-- append-only: refund_step

-- What a relief or a settlement owes a family: exactly what stands there, once.
CREATE TABLE refund_right (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    cause text COLLATE "C" NOT NULL CHECK (cause IN ('relief', 'settlement')),
    relief uuid,
    settled_plan uuid,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    words text COLLATE "C" NOT NULL,
    words_en text COLLATE "C" NOT NULL,
    arose_at bigint NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, pupil),
    UNIQUE (county, id, school, pupil, plan, amount_fen),
    CONSTRAINT one_right_of_a_relief UNIQUE (county, relief),
    CONSTRAINT one_right_of_a_settlement UNIQUE (county, settled_plan, pupil),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT as_much_as_relieved FOREIGN KEY (county, relief, pupil, plan, amount_fen) REFERENCES bill_relief (county, id, pupil, plan, refund_fen),
    CONSTRAINT as_much_as_settled FOREIGN KEY (county, settled_plan, pupil, amount_fen) REFERENCES settlement (county, plan, pupil, refund_fen),
    CONSTRAINT one_cause CHECK (CASE cause WHEN 'relief' THEN relief IS NOT NULL AND settled_plan IS NULL
        ELSE relief IS NULL AND settled_plan IS NOT NULL AND settled_plan = plan END)
);
CREATE INDEX refund_right_of_school ON refund_right (county, school, arose_at);
CREATE INDEX refund_right_of_pupil ON refund_right (county, pupil);
CREATE INDEX refund_right_by_id ON refund_right (id);
CREATE INDEX refund_right_by_time ON refund_right (arose_at);

-- The family wants this money to pay for the next term.
CREATE TABLE carry_over_agreement (
    county text COLLATE "C" NOT NULL,
    refund_right uuid NOT NULL,
    pupil uuid NOT NULL,
    agreed_at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    account_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, refund_right),
    FOREIGN KEY (county, refund_right, pupil) REFERENCES refund_right (county, id, pupil)
);

-- Refunds that left together: one file for the bank.
CREATE TABLE refund_batch (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    refunds bigint NOT NULL CHECK (refunds > 0),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    sent_at bigint NOT NULL,
    sent_by text COLLATE "C" NOT NULL,
    sent_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX refund_batch_by_id ON refund_batch (id);
CREATE INDEX refund_batch_by_school ON refund_batch (county, school, sent_at);

-- Parts of a right that are paid back, in a numbered chain: each carries what was ordered before and after it, so that no more than the right
-- can ever be ordered.
CREATE TABLE refund (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    refund_right uuid NOT NULL,
    right_fen bigint NOT NULL,
    school uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before_serial bigint,
    before_fen bigint NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    after_fen bigint NOT NULL,
    act uuid NOT NULL,
    ordered_at bigint NOT NULL,
    ordered_by text COLLATE "C" NOT NULL,
    ordered_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, refund_right, serial),
    UNIQUE (county, refund_right, serial, after_fen),
    UNIQUE (county, id, school, amount_fen),
    UNIQUE (county, id, refund_right),
    CONSTRAINT of_its_right FOREIGN KEY (county, refund_right, school, pupil, plan, right_fen)
        REFERENCES refund_right (county, id, school, pupil, plan, amount_fen),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, refund_right, before_serial, before_fen)
        REFERENCES refund (county, refund_right, serial, after_fen),
    CONSTRAINT refunds_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_fen = 0
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT refunds_add_up CHECK (after_fen = before_fen + amount_fen),
    CONSTRAINT never_more_than_the_right CHECK (after_fen <= right_fen)
);
CREATE INDEX refund_of_act ON refund (county, act);
CREATE INDEX refund_of_pupil ON refund (county, pupil);
CREATE INDEX refund_of_school ON refund (county, school);

-- What became of a refund: ordered → sent → done | failed, and after a failure ordered anew. What is sent names the ledger entry of exactly its amount;
-- a failure after that names the same entry, which must have been reversed.
CREATE TABLE refund_step (
    county text COLLATE "C" NOT NULL,
    refund uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    state text COLLATE "C" NOT NULL CHECK (state IN ('ordered', 'sent', 'done', 'failed')),
    before_serial bigint,
    before_state text COLLATE "C",
    before_route text COLLATE "C",
    school uuid NOT NULL,
    fund text COLLATE "C" NOT NULL CHECK (fund = 'service'),
    amount_fen bigint NOT NULL,
    route text COLLATE "C" NOT NULL CHECK (route IN ('original', 'transfer', 'cash', 'carry_over')),
    channel text COLLATE "C" NOT NULL CHECK (channel IN ('counter', 'bank', 'treasury', 'wechat', 'bill')),
    payment uuid,
    payee text COLLATE "C" NOT NULL,
    destination text COLLATE "C" NOT NULL,
    proof text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    agreed_right uuid,
    bill uuid,
    batch uuid,
    debit text COLLATE "C" CHECK (debit = 'refunds_due'),
    credit text COLLATE "C" CHECK (credit IN ('counter', 'bank', 'treasury', 'online', 'receivable')),
    entry uuid,
    reversed_entry uuid,
    act uuid NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, refund, serial),
    UNIQUE (county, refund, serial, state, route),
    UNIQUE (county, refund, serial, entry),
    UNIQUE (county, entry),
    CONSTRAINT of_its_refund FOREIGN KEY (county, refund, school, amount_fen) REFERENCES refund (county, id, school, amount_fen),
    CONSTRAINT follows_a_state FOREIGN KEY (county, refund, before_serial, before_state, before_route)
        REFERENCES refund_step (county, refund, serial, state, route),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id),
    FOREIGN KEY (county, batch, school) REFERENCES refund_batch (county, id, school),
    CONSTRAINT of_the_same_right FOREIGN KEY (county, refund, agreed_right) REFERENCES refund (county, id, refund_right),
    CONSTRAINT carried_over_by_agreement FOREIGN KEY (county, agreed_right) REFERENCES carry_over_agreement (county, refund_right),
    CONSTRAINT sent_is_booked FOREIGN KEY (county, entry, school, fund, debit, credit, amount_fen)
        REFERENCES ledger_entry (county, id, school, fund, debit, credit, amount_fen),
    CONSTRAINT failed_what_was_sent FOREIGN KEY (county, refund, before_serial, reversed_entry)
        REFERENCES refund_step (county, refund, serial, entry),
    CONSTRAINT failed_is_reversed FOREIGN KEY (county, reversed_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1
        THEN before_serial IS NULL AND before_state IS NULL AND before_route IS NULL
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 AND before_state IS NOT NULL AND before_route IS NOT NULL END),
    CONSTRAINT states_in_order CHECK (CASE state
        WHEN 'ordered' THEN before_state IS NULL OR before_state = 'failed'
        WHEN 'sent' THEN before_state IS NOT NULL AND before_state = 'ordered' AND before_route = route
        WHEN 'done' THEN before_state IS NOT NULL AND before_state = 'sent' AND before_route = route
        ELSE before_state IS NOT NULL AND before_state IN ('ordered', 'sent') AND before_route = route END),
    CONSTRAINT sent_names_its_entry CHECK (CASE state WHEN 'sent' THEN entry IS NOT NULL AND debit IS NOT NULL AND credit IS NOT NULL
        ELSE entry IS NULL AND debit IS NULL AND credit IS NULL END),
    CONSTRAINT failure_takes_back CHECK (CASE WHEN state = 'failed' AND before_state = 'sent' THEN reversed_entry IS NOT NULL
        ELSE reversed_entry IS NULL END),
    CONSTRAINT out_of_its_account CHECK (credit IS NULL OR credit = CASE channel WHEN 'wechat' THEN 'online' WHEN 'bill' THEN 'receivable' ELSE channel END),
    CONSTRAINT carried_into_a_bill CHECK ((route = 'carry_over') = (channel = 'bill')),
    CONSTRAINT failure_has_a_reason CHECK (state <> 'failed' OR reason <> ''),
    CONSTRAINT other_routes_need_proof CHECK (state <> 'ordered' OR CASE route
        WHEN 'original' THEN payment IS NOT NULL AND agreed_right IS NULL AND bill IS NULL
        WHEN 'carry_over' THEN agreed_right IS NOT NULL AND bill IS NOT NULL
        ELSE payee <> '' AND proof <> '' AND reason <> '' AND agreed_right IS NULL AND bill IS NULL END)
);
CREATE INDEX refund_step_of_payment ON refund_step (county, payment);
CREATE INDEX refund_step_of_batch ON refund_step (county, batch);
