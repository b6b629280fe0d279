-- Unknown money that goes back by the on-line channel: held from the moment the channel is asked, used when it says that it has arrived.
ALTER TABLE payment_standing ADD COLUMN going_back_fen bigint NOT NULL DEFAULT 0;
ALTER TABLE payment_standing ADD CONSTRAINT never_used_while_it_goes_back
    CHECK (going_back_fen >= 0 AND shared_fen + handed_back_fen + going_back_fen <= amount_fen);

CREATE UNIQUE INDEX online_return_of_payment ON online_return (county, id, payment, amount_fen);

-- on_its_way: held. given_back: with its use, which bears the return's id. kept: the channel could not, or the office said so; the money waits again.
CREATE TABLE parked_return (
    county text COLLATE "C" NOT NULL,
    return_id uuid NOT NULL,
    payment uuid NOT NULL,
    amount_fen bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('on_its_way', 'given_back', 'kept')),
    use_id uuid,
    use_kind text COLLATE "C" CHECK (use_kind = 'handed_back'),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    asked text COLLATE "C" NOT NULL,
    asked_at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    ended_at bigint,
    PRIMARY KEY (county, return_id),
    CONSTRAINT parked_return_as_asked FOREIGN KEY (county, return_id, payment, amount_fen) REFERENCES online_return (county, id, payment, amount_fen),
    CONSTRAINT parked_return_is_used FOREIGN KEY (county, use_id, payment, amount_fen, use_kind)
        REFERENCES payment_use (county, id, payment, amount_fen, kind),
    CONSTRAINT used_when_given_back CHECK (CASE WHEN state = 'given_back' THEN use_id IS NOT NULL AND use_kind IS NOT NULL AND use_id = return_id
        ELSE use_id IS NULL AND use_kind IS NULL END),
    CONSTRAINT parked_return_ends CHECK ((ended_at IS NULL) = (state = 'on_its_way'))
);
-- While one is on its way there is no second; and what the channel could not give back it is not asked for again under another number.
CREATE UNIQUE INDEX one_parked_return_of_payment ON parked_return (county, payment) WHERE state <> 'given_back';

-- A child's orders: which are still being paid, and what of them was paid twice.
CREATE INDEX online_order_being_paid ON online_order (county, pupil, expires_at, id);
CREATE INDEX parked_return_of_payment ON parked_return (county, payment, asked_at);
