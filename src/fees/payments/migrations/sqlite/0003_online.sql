-- Orders of the on-line channel. An order is paid once, by the amount it was made for.
-- append-only: online_order
-- append-only: online_order_line
-- append-only: online_paid

CREATE TABLE online_order (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    account TEXT NOT NULL,
    merchant TEXT NOT NULL CHECK (merchant <> ''),
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    pay_url TEXT NOT NULL,
    asked TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE online_order_line (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    bill TEXT NOT NULL,
    pupil TEXT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, order_id, bill),
    FOREIGN KEY (county, order_id, pupil) REFERENCES online_order (county, id, pupil),
    FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil)
);

CREATE TABLE online_paid (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL CHECK (transaction_id <> ''),
    payment TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, order_id),
    UNIQUE (county, transaction_id),
    UNIQUE (county, payment),
    CONSTRAINT paid_what_was_asked FOREIGN KEY (county, order_id, amount_fen) REFERENCES online_order (county, id, amount_fen),
    CONSTRAINT paid_what_came_in FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen)
);

-- Of notices from outside that were taken: the same one again within its five minutes is a replay.
CREATE TABLE online_nonce (
    county TEXT NOT NULL,
    nonce TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, nonce)
);
