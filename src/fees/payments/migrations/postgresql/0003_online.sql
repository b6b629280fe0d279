-- Orders of the on-line channel. An order is paid once, by the amount it was made for.
-- append-only: online_order
-- append-only: online_order_line
-- append-only: online_paid

CREATE TABLE online_order (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    pupil uuid NOT NULL,
    account uuid NOT NULL,
    merchant text COLLATE "C" NOT NULL CHECK (merchant <> ''),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    pay_url text COLLATE "C" NOT NULL,
    asked text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, amount_fen),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE online_order_line (
    county text COLLATE "C" NOT NULL,
    order_id uuid NOT NULL,
    bill uuid NOT NULL,
    pupil uuid NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, order_id, bill),
    FOREIGN KEY (county, order_id, pupil) REFERENCES online_order (county, id, pupil),
    FOREIGN KEY (county, bill, pupil) REFERENCES bill (county, id, pupil)
);

CREATE TABLE online_paid (
    county text COLLATE "C" NOT NULL,
    order_id uuid NOT NULL,
    transaction_id text COLLATE "C" NOT NULL CHECK (transaction_id <> ''),
    payment uuid NOT NULL,
    amount_fen bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, order_id),
    UNIQUE (county, transaction_id),
    UNIQUE (county, payment),
    CONSTRAINT paid_what_was_asked FOREIGN KEY (county, order_id, amount_fen) REFERENCES online_order (county, id, amount_fen),
    CONSTRAINT paid_what_came_in FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen)
);

-- Of notices from outside that were taken: the same one again within its five minutes is a replay.
CREATE TABLE online_nonce (
    county text COLLATE "C" NOT NULL,
    nonce text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, nonce)
);
