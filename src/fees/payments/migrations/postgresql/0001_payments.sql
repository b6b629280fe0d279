-- Money that came in, whichever way, and what it was for. The school or the treasury is the only payee: nothing else has an account.
-- append-only: payment
-- append-only: payment_share

CREATE TABLE payment (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    channel text COLLATE "C" NOT NULL CHECK (channel IN ('counter', 'bank', 'treasury', 'wechat')),
    channel_reference text COLLATE "C" NOT NULL CHECK (channel_reference <> ''),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    day date NOT NULL,
    received_at bigint NOT NULL,
    payer text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    noted_by text COLLATE "C" NOT NULL,
    noted_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT received_once UNIQUE (county, school, channel, channel_reference),
    UNIQUE (county, id, amount_fen),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, entry) REFERENCES ledger_entry (county, id)
);

-- Which bill a payment, or a part of it, was for.
CREATE TABLE payment_share (
    county text COLLATE "C" NOT NULL,
    payment uuid NOT NULL,
    bill uuid NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, payment, bill),
    FOREIGN KEY (county, payment) REFERENCES payment (county, id),
    FOREIGN KEY (county, bill) REFERENCES bill (county, id)
);
CREATE INDEX payment_share_of_bill ON payment_share (county, bill);

CREATE TABLE payment_standing (
    county text COLLATE "C" NOT NULL,
    payment uuid NOT NULL,
    amount_fen bigint NOT NULL,
    shared_fen bigint NOT NULL CHECK (shared_fen >= 0),
    returned_fen bigint NOT NULL CHECK (returned_fen >= 0),
    PRIMARY KEY (county, payment),
    FOREIGN KEY (county, payment, amount_fen) REFERENCES payment (county, id, amount_fen),
    CONSTRAINT never_shared_twice CHECK (shared_fen <= amount_fen),
    CONSTRAINT never_returned_twice CHECK (returned_fen <= amount_fen)
);
