-- Money that came back after it was noted as arrived: the bank returns a transfer days later. ordered → sent → done → failed, and then ordered anew. The failure
-- names the step in which it was sent and that step's entry, which must have been reversed. What pays for another bill cannot come back.
ALTER TABLE refund_step ADD COLUMN came_back_serial bigint;
ALTER TABLE refund_step ADD COLUMN came_back_entry uuid;
ALTER TABLE refund_step DROP CONSTRAINT states_in_order;
ALTER TABLE refund_step ADD CONSTRAINT states_in_order CHECK (CASE state
        WHEN 'ordered' THEN before_state IS NULL OR before_state = 'failed'
        WHEN 'sent' THEN before_state IS NOT NULL AND before_state = 'ordered' AND before_route = route
        WHEN 'done' THEN before_state IS NOT NULL AND before_state = 'sent' AND before_route = route
        ELSE before_state IS NOT NULL AND before_state IN ('ordered', 'sent', 'done') AND before_route = route END);
ALTER TABLE refund_step ADD CONSTRAINT came_back_after_it_arrived CHECK (CASE WHEN state = 'failed' AND before_state = 'done'
        THEN came_back_entry IS NOT NULL AND came_back_serial IS NOT NULL AND came_back_serial = before_serial - 1 AND route <> 'carry_over'
        ELSE came_back_entry IS NULL AND came_back_serial IS NULL END);
ALTER TABLE refund_step ADD CONSTRAINT came_back_what_was_sent FOREIGN KEY (county, refund, came_back_serial, came_back_entry)
        REFERENCES refund_step (county, refund, serial, entry);
ALTER TABLE refund_step ADD CONSTRAINT came_back_is_reversed FOREIGN KEY (county, came_back_entry) REFERENCES ledger_entry (county, reverses);

-- What a guardian says of a refund that is noted as arrived: not received, and perhaps received after all. One row a word, in turns, about one arrival.
-- append-only: refund_word
CREATE TABLE refund_word (
    county text COLLATE "C" NOT NULL,
    refund uuid NOT NULL,
    step bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state = 'done'),
    route text COLLATE "C" NOT NULL CHECK (route IN ('original', 'transfer', 'cash')),
    serial bigint NOT NULL CHECK (serial > 0),
    said text COLLATE "C" NOT NULL CHECK (said IN ('not_received', 'received')),
    before_serial bigint,
    before_said text COLLATE "C",
    at bigint NOT NULL,
    account text COLLATE "C" NOT NULL,
    account_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, refund, step, serial),
    UNIQUE (county, refund, step, serial, said),
    CONSTRAINT about_an_arrival FOREIGN KEY (county, refund, step, state, route) REFERENCES refund_step (county, refund, serial, state, route),
    CONSTRAINT one_word_after_the_other FOREIGN KEY (county, refund, step, before_serial, before_said)
        REFERENCES refund_word (county, refund, step, serial, said),
    CONSTRAINT words_in_turns CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_said IS NULL AND said = 'not_received'
        ELSE before_serial IS NOT NULL AND before_serial = serial - 1 AND before_said IS NOT NULL AND before_said <> said END)
);
