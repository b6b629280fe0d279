-- Who complained: the identity in its envelope, the shares of its key, the custodians' keys and the openings.
-- append-only: complaint_identity
-- append-only: complaint_share

-- A custodian's key pair. The secret half is sealed under a passphrase that is kept nowhere. From the third on, a key counts only when a custodian
-- with a standing key vouched for it by the own passphrase.
CREATE TABLE custodian_key (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    reach TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    body TEXT NOT NULL,
    body_path TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    public_part TEXT NOT NULL,
    sealed_secret TEXT NOT NULL,
    salt TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    vouched_by TEXT,
    vouched_account TEXT,
    vouched_at BIGINT,
    retired_at BIGINT,
    retired_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, reach, serial),
    UNIQUE (county, id, account),
    UNIQUE (county, public_part),
    FOREIGN KEY (body) REFERENCES body (id),
    FOREIGN KEY (county, vouched_by, vouched_account) REFERENCES custodian_key (county, id, account),
    CHECK (vouched_account IS NULL OR vouched_account <> account),
    CHECK ((vouched_by IS NULL) = (vouched_account IS NULL)),
    CHECK ((vouched_by IS NULL) = (vouched_at IS NULL)),
    CHECK ((retired_at IS NULL) = (retired_by IS NULL))
);

-- The identity, sealed under a key made for this complaint alone, of which nothing is kept but shares.
CREATE TABLE complaint_identity (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    named TEXT NOT NULL CHECK (named = 'yes'),
    sealed TEXT NOT NULL,
    PRIMARY KEY (county, complaint),
    FOREIGN KEY (county, complaint, named) REFERENCES complaint (county, id, named)
);

-- Keys lie in the county of their custodians, which may be the one above: no foreign key.
CREATE TABLE complaint_share (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 255),
    key_county TEXT NOT NULL,
    custodian_key TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (county, complaint, number),
    UNIQUE (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity (county, complaint)
);

CREATE INDEX complaint_share_for ON complaint_share (custodian_key);

-- Asked by one custodian with a reason, approved by another one with the own passphrase, opened once to the first.
CREATE TABLE identity_opening (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    complaint TEXT NOT NULL,
    sealed_reason TEXT NOT NULL,
    asked_key TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_name TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    approved_key TEXT,
    approved_by TEXT,
    approved_name TEXT,
    approved_at BIGINT,
    released TEXT,
    refused_by TEXT,
    refused_name TEXT,
    refused_at BIGINT,
    opened_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity (county, complaint),
    FOREIGN KEY (county, complaint, asked_key) REFERENCES complaint_share (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint, approved_key) REFERENCES complaint_share (county, complaint, custodian_key),
    CHECK (approved_by IS NULL OR approved_by <> asked_by),
    CHECK (approved_key IS NULL OR approved_key <> asked_key),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK ((approved_by IS NULL) = (approved_key IS NULL)),
    CHECK (approved_by IS NULL OR refused_by IS NULL),
    CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
    CHECK (opened_at IS NULL OR approved_at IS NOT NULL),
    CHECK (released IS NULL OR (approved_at IS NOT NULL AND opened_at IS NULL))
);
CREATE INDEX identity_opening_of ON identity_opening (county, complaint);
