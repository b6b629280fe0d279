-- The weekly digest by mail: who takes it, and what was sent. A week of an account is one row for ever, so nobody gets it twice, whatever restarts.
-- append-only: digest_sent

CREATE TABLE digest_subscription (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    address TEXT NOT NULL CHECK (length(address) BETWEEN 3 AND 254),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    state TEXT NOT NULL CHECK (state IN ('on', 'off')),
    -- Why it is off: asked by the reader, or the reader may no longer see the body.
    ended TEXT CHECK (ended IN ('asked', 'right_lost')),
    first_week TEXT NOT NULL CHECK (length(first_week) = 10),
    version BIGINT NOT NULL CHECK (version > 0),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK ((state = 'on') = (ended IS NULL))
);

-- A week by its Monday.
CREATE TABLE digest_sent (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    week TEXT NOT NULL CHECK (length(week) = 10),
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    CONSTRAINT once_a_week PRIMARY KEY (county, account, week),
    CONSTRAINT only_to_who_asked FOREIGN KEY (county, account) REFERENCES digest_subscription (county, account)
);
