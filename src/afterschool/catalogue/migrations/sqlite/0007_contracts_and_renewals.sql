-- What a school agrees with a listed body, licences a body says were renewed, vettings with their file, what a failed annual check stops, and which schools
-- were told of what runs out. Sums are fen.

-- The price of an item never changes: a contract hangs on it.
CREATE UNIQUE INDEX outside_item_at_its_price ON outside_item (county, listing, code, price_fen);

-- A contract (合同) of one school with one listed body. `ended_on` is its last day where it ended before its time.
CREATE TABLE outside_contract (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    listing TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    signed_on TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    bond_kind TEXT NOT NULL CHECK (bond_kind IN ('none', 'deposit', 'performance_bond')),
    bond_fen BIGINT NOT NULL CHECK (bond_fen >= 0),
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT,
    ended_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, listing),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CONSTRAINT contract_runs_forward CHECK (starts_on <= ends_on),
    CHECK ((bond_kind = 'none') = (bond_fen = 0)),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_by IS NULL)),
    CHECK (ended_on IS NULL OR ended_on <= ends_on)
);
CREATE INDEX outside_contract_by_id ON outside_contract (id);
CREATE INDEX outside_contract_by_school ON outside_contract (county, school, listing);
CREATE INDEX outside_contract_by_listing ON outside_contract (county, listing);

-- append-only: outside_contract_item
CREATE TABLE outside_contract_item (
    county TEXT NOT NULL,
    contract TEXT NOT NULL,
    listing TEXT NOT NULL,
    item TEXT NOT NULL,
    listed_price_fen BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    PRIMARY KEY (county, contract, item),
    FOREIGN KEY (county, contract, listing) REFERENCES outside_contract (county, id, listing),
    FOREIGN KEY (county, listing, item, listed_price_fen) REFERENCES outside_item (county, listing, code, price_fen),
    CONSTRAINT nothing_agreed_above_the_listed_price CHECK (price_fen BETWEEN 0 AND listed_price_fen)
);

-- Every vetting of a person of a body, with the file that proves it. Entries from before this table count to their end.
-- append-only: outside_vetting
CREATE TABLE outside_vetting (
    county TEXT NOT NULL,
    staff TEXT NOT NULL,
    id TEXT NOT NULL,
    listing TEXT NOT NULL,
    proof TEXT NOT NULL CHECK (proof <> ''),
    vetted_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, staff, id),
    FOREIGN KEY (county, listing, staff) REFERENCES outside_staff (county, listing, id),
    CHECK (vetted_on <= valid_until)
);
CREATE INDEX outside_vetting_by_listing ON outside_vetting (county, listing);

-- The same for outside persons whom a school has entered with proofs of their own.
-- append-only: teacher_vetting
CREATE TABLE teacher_vetting (
    county TEXT NOT NULL,
    teacher TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    proof TEXT NOT NULL CHECK (proof <> ''),
    vetted_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, teacher, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id),
    CHECK (vetted_on <= valid_until)
);
CREATE INDEX teacher_vetting_by_school ON teacher_vetting (county, school);
CREATE INDEX teacher_vetting_by_teacher ON teacher_vetting (teacher);

-- A body says that its licence was renewed; it counts once the bureau has confirmed it.
CREATE TABLE outside_licence_renewal (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    id TEXT NOT NULL,
    licence_number TEXT NOT NULL CHECK (licence_number <> ''),
    licence_until TEXT NOT NULL,
    file TEXT NOT NULL CHECK (file <> ''),
    file_name TEXT NOT NULL,
    file_bytes BIGINT NOT NULL CHECK (file_bytes >= 0),
    said_at BIGINT NOT NULL,
    said_by TEXT NOT NULL,
    said_by_name TEXT NOT NULL,
    waiting TEXT CHECK (waiting = 'yes'),
    decision TEXT CHECK (decision IN ('confirmed', 'refused')),
    decided_at BIGINT,
    decided_by TEXT,
    decided_by_name TEXT,
    decision_reason TEXT,
    PRIMARY KEY (county, listing, id),
    CONSTRAINT one_waiting_renewal_of_a_licence UNIQUE (county, listing, waiting),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CHECK ((decision IS NULL) = (waiting IS NOT NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((decision IS NULL) = (decided_by IS NULL)),
    CHECK (decision IS NULL OR decision <> 'refused' OR decision_reason IS NOT NULL),
    CONSTRAINT nobody_confirms_their_own_licence CHECK (decided_by IS NULL OR decided_by <> said_by)
);
CREATE INDEX outside_licence_renewal_waiting ON outside_licence_renewal (county, listing) WHERE waiting = 'yes';

-- A failed annual check stops new courses until the bureau allows the body again or strikes it off.
ALTER TABLE outside_listing ADD COLUMN blocked_on TEXT;
ALTER TABLE outside_listing ADD COLUMN blocked_reason TEXT CHECK ((blocked_on IS NULL) = (blocked_reason IS NULL));
CREATE INDEX outside_listing_blocked ON outside_listing (county, id) WHERE blocked_on IS NOT NULL;

-- That a school was told, once for each day on which something of a body it uses ran out or will.
-- append-only: outside_warning
CREATE TABLE outside_warning (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    listing TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('licence', 'period', 'contract', 'no_contract', 'proofs', 'annual_check', 'exit')),
    stage TEXT NOT NULL CHECK (stage IN ('soon', 'over')),
    until TEXT NOT NULL,
    at BIGINT NOT NULL,
    courses BIGINT NOT NULL CHECK (courses > 0),
    PRIMARY KEY (county, school, listing, what, stage, until),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
