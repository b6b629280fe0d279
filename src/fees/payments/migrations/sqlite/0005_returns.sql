-- Money back by the on-line channel, to whoever paid. The number the channel gets is made of the id, so that asking twice gives back once.
-- append-only: online_return
-- append-only: online_return_outcome
CREATE UNIQUE INDEX online_order_of_merchant ON online_order (county, id, amount_fen, merchant);
CREATE UNIQUE INDEX online_paid_as_whole ON online_paid (county, order_id, payment, transaction_id);

CREATE TABLE online_return (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    payment TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    merchant TEXT NOT NULL,
    total_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    asked_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    CONSTRAINT back_to_the_merchants_order FOREIGN KEY (county, order_id, total_fen, merchant) REFERENCES online_order (county, id, amount_fen, merchant),
    CONSTRAINT back_the_way_it_was_paid FOREIGN KEY (county, order_id, payment, transaction_id)
        REFERENCES online_paid (county, order_id, payment, transaction_id),
    CONSTRAINT no_more_back_than_paid CHECK (amount_fen <= total_fen)
);
-- A notice does not say which county it is for.
CREATE INDEX online_return_by_id ON online_return (id);
CREATE INDEX online_return_of_order ON online_return (county, order_id);

-- What the channel said in the end. It may come back from a failure, for somebody handled it at the channel; each is noted once.
CREATE TABLE online_return_outcome (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('returned', 'closed', 'abnormal', 'refused')),
    amount_fen BIGINT NOT NULL,
    channel_id TEXT NOT NULL,
    code TEXT NOT NULL,
    day TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT an_outcome_once PRIMARY KEY (county, return_id, outcome),
    CONSTRAINT outcome_of_the_whole FOREIGN KEY (county, return_id, amount_fen) REFERENCES online_return (county, id, amount_fen),
    CONSTRAINT outcome_names_the_channels_number CHECK (outcome = 'refused' OR channel_id <> '')
);

-- How far it is: when the channel is asked next, and what stood in the way last.
CREATE TABLE online_return_standing (
    county TEXT NOT NULL,
    return_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('asking', 'accepted', 'ended', 'by_hand')),
    tries BIGINT NOT NULL CHECK (tries >= 0),
    next_at BIGINT,
    code TEXT NOT NULL,
    PRIMARY KEY (county, return_id),
    FOREIGN KEY (county, return_id) REFERENCES online_return (county, id),
    CONSTRAINT asked_until_it_ends CHECK ((next_at IS NOT NULL) = (state IN ('asking', 'accepted')))
);
CREATE INDEX online_return_due ON online_return_standing (next_at);

-- A merchant number belongs to one account, whoever enters it.
CREATE INDEX fee_payee_of_merchant ON fee_payee (merchant);

-- For the figures of a merchant and a day, to be laid beside the channel's own statement.
CREATE INDEX online_paid_by_time ON online_paid (at);
CREATE INDEX online_return_outcome_by_time ON online_return_outcome (at);
