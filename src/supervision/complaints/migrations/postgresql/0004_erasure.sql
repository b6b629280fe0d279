-- An identity ends: so many days after the closing its envelope and the shares of its key are destroyed, the record of that stays. So these tables no longer
-- only grow; what may happen to a row is held by keys: nothing is emptied without the record of an erasure after a closing, nothing while a hold stands.
DELETE FROM schema_append_only WHERE table_name IN ('complaint_identity', 'complaint_share');

-- append-only: complaint_erasure
CREATE TABLE complaint_erasure (
    county text COLLATE "C" NOT NULL,
    complaint uuid NOT NULL,
    round bigint NOT NULL,
    closed_at bigint NOT NULL,
    kept_days bigint NOT NULL CHECK (kept_days >= 0),
    days_from text COLLATE "C" NOT NULL CHECK (days_from IN ('parameter', 'usual')),
    shares bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, at),
    CONSTRAINT erased_after_a_closing FOREIGN KEY (county, complaint, round, closed_at) REFERENCES complaint_closing (county, complaint, round, at),
    CONSTRAINT erased_after_its_term CHECK (at >= closed_at + kept_days * 86400000000)
);

CREATE TABLE complaint_identity_new (
    county text COLLATE "C" NOT NULL,
    complaint uuid NOT NULL,
    named text COLLATE "C" NOT NULL CHECK (named = 'yes'),
    state text COLLATE "C" NOT NULL CHECK (state IN ('kept', 'erased')),
    sealed text COLLATE "C",
    erased_at bigint,
    PRIMARY KEY (county, complaint),
    UNIQUE (county, complaint, state),
    FOREIGN KEY (county, complaint, named) REFERENCES complaint (county, id, named),
    CONSTRAINT erased_with_its_record FOREIGN KEY (county, complaint, erased_at) REFERENCES complaint_erasure (county, complaint, at),
    CONSTRAINT kept_or_erased CHECK ((state = 'erased') = (sealed IS NULL) AND (state = 'erased') = (erased_at IS NOT NULL))
);

-- gone: emptied with the identity, never without it.
CREATE TABLE complaint_share_new (
    county text COLLATE "C" NOT NULL,
    complaint uuid NOT NULL,
    number bigint NOT NULL CHECK (number BETWEEN 1 AND 255),
    key_county text COLLATE "C" NOT NULL,
    custodian_key uuid NOT NULL,
    sealed text COLLATE "C",
    gone text COLLATE "C" CHECK (gone = 'erased'),
    PRIMARY KEY (county, complaint, number),
    UNIQUE (county, complaint, custodian_key),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity_new (county, complaint),
    CONSTRAINT gone_with_the_identity FOREIGN KEY (county, complaint, gone) REFERENCES complaint_identity_new (county, complaint, state),
    CONSTRAINT kept_or_gone CHECK ((sealed IS NULL) = (gone IS NOT NULL))
);

CREATE TABLE identity_opening_new (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    complaint uuid NOT NULL,
    sealed_reason text COLLATE "C" NOT NULL,
    asked_key uuid NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    asked_name text COLLATE "C" NOT NULL,
    asked_at bigint NOT NULL,
    approved_key uuid,
    approved_by text COLLATE "C",
    approved_name text COLLATE "C",
    approved_at bigint,
    released text COLLATE "C",
    refused_by text COLLATE "C",
    refused_name text COLLATE "C",
    refused_at bigint,
    opened_at bigint,
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    complaint uuid NOT NULL,
    kept text COLLATE "C" CHECK (kept = 'kept'),
    sealed_reason text COLLATE "C" NOT NULL,
    set_by text COLLATE "C" NOT NULL CHECK (set_by <> ''),
    set_name text COLLATE "C" NOT NULL,
    set_at bigint NOT NULL,
    lifted_by text COLLATE "C",
    lifted_name text COLLATE "C",
    lifted_at bigint,
    sealed_lift_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    CONSTRAINT one_hold_at_a_time UNIQUE (county, complaint, kept),
    FOREIGN KEY (county, complaint) REFERENCES complaint_identity (county, complaint),
    CONSTRAINT a_hold_keeps FOREIGN KEY (county, complaint, kept) REFERENCES complaint_identity (county, complaint, state),
    CONSTRAINT lifted_with_a_reason CHECK ((kept IS NULL) = (lifted_at IS NOT NULL) AND (lifted_at IS NULL) = (lifted_by IS NULL)
        AND (lifted_at IS NULL) = (lifted_name IS NULL) AND (lifted_at IS NULL) = (sealed_lift_reason IS NULL) AND (lifted_by IS NULL OR lifted_by <> ''))
);
