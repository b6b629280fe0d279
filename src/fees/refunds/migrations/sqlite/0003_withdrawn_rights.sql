-- What of a right nobody had ordered yet when the relief it came from was undone: the exemption was wrong from its first day. What was ordered stays ordered, and the
-- family owes it (charges).
-- append-only: refund_right_withdrawal
CREATE TABLE refund_right_withdrawal (
    county TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    right_fen BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    relief TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, refund_right),
    CONSTRAINT withdrawn_of_its_right FOREIGN KEY (county, refund_right, right_fen) REFERENCES refund_right (county, id, amount_fen),
    CONSTRAINT withdrawn_with_its_relief FOREIGN KEY (county, relief) REFERENCES bill_relief_undo (county, relief),
    CONSTRAINT withdrawn_within_the_right CHECK (amount_fen <= right_fen)
);
