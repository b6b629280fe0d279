-- An identity ends: so many days after the closing its envelope and the shares of its key are destroyed, the record of that stays. So these tables no longer
-- only grow; what may happen to a row is held by keys: nothing is emptied without the record of an erasure after a closing, nothing while a hold stands.
DELETE FROM schema_append_only WHERE table_name IN ('complaint_identity', 'complaint_share');

-- append-only: complaint_erasure
CREATE TABLE complaint_erasure (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    round BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    kept_days BIGINT NOT NULL CHECK (kept_days >= 0),
    days_from TEXT NOT NULL CHECK (days_from IN ('parameter', 'usual')),
    shares BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, at),
    CONSTRAINT erased_after_a_closing FOREIGN KEY (county, complaint, round, closed_at) REFERENCES complaint_closing (county, complaint, round, at),
    CONSTRAINT erased_after_its_term CHECK (at >= closed_at + kept_days * 86400000000)
);

CREATE TABLE complaint_identity_new (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    named TEXT NOT NULL CHECK (named = 'yes'),
    state TEXT NOT NULL CHECK (state IN ('kept', 'erased')),
    sealed TEXT,
    erased_at BIGINT,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, state),
    FOREIGN KEY (county, complaint, named) REFERENCES complaint (county, id, named),
    CONSTRAINT erased_with_its_record FOREIGN KEY (county, complaint, erased_at) REFERENCES complaint_erasure (county, complaint, at),
    CONSTRAINT kept_or_erased CHECK ((state = 'erased') = (sealed IS NULL) AND (state = 'erased') = (erased_at IS NOT NULL))
);

-- gone: emptied with the identity, never without it.
CREATE TABLE complaint_share_new (
    county TEXT NOT NULL,
    complaint TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 255),
    key_county TEXT NOT NULL,
    custodian_key TEXT NOT NULL,
    sealed TEXT,
    gone TEXT CHECK (gone = 'erased'),
    PRIMARY KEY (county, complaint, number),
    UNIQUE (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity_new (county, complaint),
    CONSTRAINT gone_with_the_identity FOREIGN KEY (county, complaint, gone) REFERENCES complaint_identity_new (county, complaint, state),
    CONSTRAINT kept_or_gone CHECK ((sealed IS NULL) = (gone IS NOT NULL))
);

CREATE TABLE identity_opening_new (
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
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity_new (county, complaint),
    FOREIGN KEY (county, complaint, asked_key) REFERENCES complaint_share_new (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint, approved_key) REFERENCES complaint_share_new (county, complaint, custodian_key),
    CHECK (approved_by IS NULL OR approved_by <> asked_by),
    CHECK (approved_key IS NULL OR approved_key <> asked_key),
    CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CHECK ((approved_by IS NULL) = (approved_key IS NULL)),
    CHECK (approved_by IS NULL OR refused_by IS NULL),
    CHECK ((refused_by IS NULL) = (refused_at IS NULL)),
    CHECK (opened_at IS NULL OR approved_at IS NOT NULL),
    CHECK (released IS NULL OR (approved_at IS NOT NULL AND opened_at IS NULL))
);

INSERT INTO complaint_identity_new (county, complaint, named, state, sealed) SELECT county, complaint, named, 'kept', sealed FROM complaint_identity;
INSERT INTO complaint_share_new (county, complaint, number, key_county, custodian_key, sealed)
SELECT county, complaint, number, key_county, custodian_key, sealed FROM complaint_share;
INSERT INTO identity_opening_new (county, id, complaint, sealed_reason, asked_key, asked_by, asked_name, asked_at, approved_key, approved_by, approved_name, approved_at,
                                  released, refused_by, refused_name, refused_at, opened_at)
SELECT county, id, complaint, sealed_reason, asked_key, asked_by, asked_name, asked_at, approved_key, approved_by, approved_name, approved_at, released, refused_by,
       refused_name, refused_at, opened_at
FROM identity_opening;
DROP TABLE identity_opening;
DROP TABLE complaint_share;
DROP TABLE complaint_identity;
ALTER TABLE complaint_identity_new RENAME TO complaint_identity;
ALTER TABLE complaint_share_new RENAME TO complaint_share;
ALTER TABLE identity_opening_new RENAME TO identity_opening;
CREATE INDEX complaint_share_for ON complaint_share (custodian_key);
CREATE INDEX identity_opening_of ON identity_opening (county, complaint);
CREATE INDEX complaint_identity_kept ON complaint_identity (state, county, complaint);

-- While one stands, the identity cannot become an erased one: this row points at its being kept.
CREATE TABLE complaint_hold (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    complaint TEXT NOT NULL,
    kept TEXT CHECK (kept = 'kept'),
    sealed_reason TEXT NOT NULL,
    set_by TEXT NOT NULL CHECK (set_by <> ''),
    set_name TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    lifted_by TEXT,
    lifted_name TEXT,
    lifted_at BIGINT,
    sealed_lift_reason TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT one_hold_at_a_time UNIQUE (county, complaint, kept),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity (county, complaint),
    CONSTRAINT a_hold_keeps FOREIGN KEY (county, complaint, kept) REFERENCES complaint_identity (county, complaint, state),
    CONSTRAINT lifted_with_a_reason CHECK ((kept IS NULL) = (lifted_at IS NOT NULL) AND (lifted_at IS NULL) = (lifted_by IS NULL)
        AND (lifted_at IS NULL) = (lifted_name IS NULL) AND (lifted_at IS NULL) = (sealed_lift_reason IS NULL) AND (lifted_by IS NULL OR lifted_by <> ''))
);
