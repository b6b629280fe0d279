-- A grant that was wrong from its first day (another child, a document that was none) is withdrawn, by somebody else than who entered it: it never held, whether
-- or not it had an end.
-- append-only: exemption_withdrawal
CREATE UNIQUE INDEX exemption_grant_as_entered ON exemption_grant (county, id, granted_by);

CREATE TABLE exemption_withdrawal (
    county TEXT NOT NULL,
    exemption TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, exemption),
    CONSTRAINT withdrawn_as_entered FOREIGN KEY (county, exemption, granted_by) REFERENCES exemption_grant (county, id, granted_by),
    CONSTRAINT withdrawn_by_another CHECK (by_whom <> granted_by)
);
