-- What of a right had not left yet when the relief it came from was undone: the exemption was wrong from its first day. What was sent goes on, and the family owes it
-- (charges). ordered_fen: of it what was ordered already and not sent, or failed; those refunds are withdrawn
-- with it.
-- append-only: refund_right_withdrawal
-- append-only: refund_withdrawal
CREATE TABLE refund_right_withdrawal (
    county text COLLATE "C" NOT NULL,
    refund_right uuid NOT NULL,
    right_fen bigint NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    ordered_fen bigint NOT NULL CHECK (ordered_fen >= 0),
    relief uuid NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, refund_right),
    CONSTRAINT withdrawn_of_its_right FOREIGN KEY (county, refund_right, right_fen) REFERENCES refund_right (county, id, amount_fen),
    CONSTRAINT withdrawn_with_its_relief FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    CONSTRAINT withdrawn_within_the_right CHECK (ordered_fen <= amount_fen AND amount_fen <= right_fen)
);

CREATE TABLE refund_withdrawal (
    county text COLLATE "C" NOT NULL,
    refund uuid NOT NULL,
    refund_right uuid NOT NULL,
    PRIMARY KEY (county, refund),
    CONSTRAINT withdrawn_refund_of_its_right FOREIGN KEY (county, refund, refund_right) REFERENCES refund (county, id, refund_right),
    FOREIGN KEY (county, refund_right) REFERENCES refund_right_withdrawal (county, refund_right)
);
