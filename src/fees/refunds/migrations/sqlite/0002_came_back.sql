-- Money that came back after it was noted as arrived: the bank returns a transfer days later. ordered → sent → done → failed, and then ordered anew. The failure
-- names the step in which it was sent and that step's entry, which must have been reversed. What pays for another bill cannot come back.
PRAGMA defer_foreign_keys = ON;  -- what names a step names the same one afterwards: the table is written anew under its own name
CREATE TABLE refund_step_kept (
    county TEXT NOT NULL,
    refund TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    before_serial BIGINT,
    before_state TEXT,
    before_route TEXT,
    school TEXT NOT NULL,
    fund TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    route TEXT NOT NULL,
    channel TEXT NOT NULL,
    payment TEXT,
    payee TEXT NOT NULL,
    destination TEXT NOT NULL,
    proof TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed_right TEXT,
    bill TEXT,
    batch TEXT,
    debit TEXT,
    credit TEXT,
    entry TEXT,
    reversed_entry TEXT,
    act TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, refund, serial)
);
INSERT INTO refund_step_kept (
    county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, payee, destination,
    proof, reason, agreed_right, bill, batch, debit, credit, entry, reversed_entry, act, at, by_whom, by_name)
SELECT
    county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, payee, destination,
    proof, reason, agreed_right, bill, batch, debit, credit, entry, reversed_entry, act, at, by_whom, by_name
FROM refund_step;
DROP TABLE refund_step;
CREATE TABLE refund_step (
    county TEXT NOT NULL,
    refund TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    state TEXT NOT NULL CHECK (state IN ('ordered', 'sent', 'done', 'failed')),
    before_serial BIGINT,
    before_state TEXT,
    before_route TEXT,
    school TEXT NOT NULL,
    fund TEXT NOT NULL CHECK (fund = 'service'),
    amount_fen BIGINT NOT NULL,
    route TEXT NOT NULL CHECK (route IN ('original', 'transfer', 'cash', 'carry_over')),
    channel TEXT NOT NULL CHECK (channel IN ('counter', 'bank', 'treasury', 'wechat', 'bill')),
    payment TEXT,
    payee TEXT NOT NULL,
    destination TEXT NOT NULL,
    proof TEXT NOT NULL,
    reason TEXT NOT NULL,
    agreed_right TEXT,
    bill TEXT,
    batch TEXT,
    debit TEXT CHECK (debit = 'refunds_due'),
    credit TEXT CHECK (credit IN ('counter', 'bank', 'treasury', 'online', 'receivable')),
    entry TEXT,
    reversed_entry TEXT,
    act TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    came_back_serial BIGINT,
    came_back_entry TEXT,
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
    CONSTRAINT came_back_what_was_sent FOREIGN KEY (county, refund, came_back_serial, came_back_entry)
        REFERENCES refund_step (county, refund, serial, entry),
    CONSTRAINT came_back_is_reversed FOREIGN KEY (county, came_back_entry) REFERENCES ledger_entry (county, reverses),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1
        THEN before_serial IS NULL AND before_state IS NULL AND before_route IS NULL
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 AND before_state IS NOT NULL AND before_route IS NOT NULL END),
    CONSTRAINT states_in_order CHECK (CASE state
        WHEN 'ordered' THEN before_state IS NULL OR before_state = 'failed'
        WHEN 'sent' THEN before_state IS NOT NULL AND before_state = 'ordered' AND before_route = route
        WHEN 'done' THEN before_state IS NOT NULL AND before_state = 'sent' AND before_route = route
        ELSE before_state IS NOT NULL AND before_state IN ('ordered', 'sent', 'done') AND before_route = route END),
    CONSTRAINT sent_names_its_entry CHECK (CASE state WHEN 'sent' THEN entry IS NOT NULL AND debit IS NOT NULL AND credit IS NOT NULL
        ELSE entry IS NULL AND debit IS NULL AND credit IS NULL END),
    CONSTRAINT failure_takes_back CHECK (CASE WHEN state = 'failed' AND before_state = 'sent' THEN reversed_entry IS NOT NULL
        ELSE reversed_entry IS NULL END),
    CONSTRAINT came_back_after_it_arrived CHECK (CASE WHEN state = 'failed' AND before_state = 'done'
        THEN came_back_entry IS NOT NULL AND came_back_serial IS NOT NULL AND came_back_serial = before_serial - 1 AND route <> 'carry_over'
        ELSE came_back_entry IS NULL AND came_back_serial IS NULL END),
    CONSTRAINT out_of_its_account CHECK (credit IS NULL OR credit = CASE channel WHEN 'wechat' THEN 'online' WHEN 'bill' THEN 'receivable' ELSE channel END),
    CONSTRAINT carried_into_a_bill CHECK ((route = 'carry_over') = (channel = 'bill')),
    CONSTRAINT failure_has_a_reason CHECK (state <> 'failed' OR reason <> ''),
    CONSTRAINT other_routes_need_proof CHECK (state <> 'ordered' OR CASE route
        WHEN 'original' THEN payment IS NOT NULL AND agreed_right IS NULL AND bill IS NULL
        WHEN 'carry_over' THEN agreed_right IS NOT NULL AND bill IS NOT NULL
        ELSE payee <> '' AND proof <> '' AND reason <> '' AND agreed_right IS NULL AND bill IS NULL END)
);
INSERT INTO refund_step (
    county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, payee, destination,
    proof, reason, agreed_right, bill, batch, debit, credit, entry, reversed_entry, act, at, by_whom, by_name)
SELECT
    county, refund, serial, state, before_serial, before_state, before_route, school, fund, amount_fen, route, channel, payment, payee, destination,
    proof, reason, agreed_right, bill, batch, debit, credit, entry, reversed_entry, act, at, by_whom, by_name
FROM refund_step_kept;
DROP TABLE refund_step_kept;
CREATE INDEX refund_step_of_payment ON refund_step (county, payment);
CREATE INDEX refund_step_of_batch ON refund_step (county, batch);

-- What a guardian says of a refund that is noted as arrived: not received, and perhaps received after all. One row a word, in turns, about one arrival.
-- append-only: refund_word
CREATE TABLE refund_word (
    county TEXT NOT NULL,
    refund TEXT NOT NULL,
    step BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'done'),
    route TEXT NOT NULL CHECK (route IN ('original', 'transfer', 'cash')),
    serial BIGINT NOT NULL CHECK (serial > 0),
    said TEXT NOT NULL CHECK (said IN ('not_received', 'received')),
    before_serial BIGINT,
    before_said TEXT,
    at BIGINT NOT NULL,
    account TEXT NOT NULL,
    account_name TEXT NOT NULL,
    PRIMARY KEY (county, refund, step, serial),
    UNIQUE (county, refund, step, serial, said),
    CONSTRAINT about_an_arrival FOREIGN KEY (county, refund, step, state, route) REFERENCES refund_step (county, refund, serial, state, route),
    CONSTRAINT one_word_after_the_other FOREIGN KEY (county, refund, step, before_serial, before_said)
        REFERENCES refund_word (county, refund, step, serial, said),
    CONSTRAINT words_in_turns CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_said IS NULL AND said = 'not_received'
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 AND before_said IS NOT NULL AND before_said <> said END)
);
