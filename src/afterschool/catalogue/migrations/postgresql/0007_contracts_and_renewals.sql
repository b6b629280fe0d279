-- What a school agrees with a listed body, licences a body says were renewed, vettings with their file, what a failed annual check stops, and which schools
-- were told of what runs out. Sums are fen.

-- The price of an item never changes: a contract hangs on it.
CREATE UNIQUE INDEX outside_item_at_its_price ON outside_item (county, listing, code, price_fen);

-- A contract (合同) of one school with one listed body. `ended_on` is its last day where it ended before its time.
CREATE TABLE outside_contract (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    listing uuid NOT NULL,
    number text COLLATE "C" NOT NULL CHECK (number <> ''),
    signed_on date NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    bond_kind text COLLATE "C" NOT NULL CHECK (bond_kind IN ('none', 'deposit', 'performance_bond')),
    bond_fen bigint NOT NULL CHECK (bond_fen >= 0),
    file text COLLATE "C" NOT NULL CHECK (file <> ''),
    file_name text COLLATE "C" NOT NULL,
    file_bytes bigint NOT NULL CHECK (file_bytes >= 0),
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE "C" NOT NULL,
    recorded_by_name text COLLATE "C" NOT NULL,
    ended_on date,
    end_reason text COLLATE "C",
    ended_by text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    contract uuid NOT NULL,
    listing uuid NOT NULL,
    item text COLLATE "C" NOT NULL,
    listed_price_fen bigint NOT NULL,
    price_fen bigint NOT NULL,
    PRIMARY KEY (county, contract, item),
    FOREIGN KEY (county, contract, listing) REFERENCES outside_contract (county, id, listing),
    FOREIGN KEY (county, listing, item, listed_price_fen) REFERENCES outside_item (county, listing, code, price_fen),
    CONSTRAINT nothing_agreed_above_the_listed_price CHECK (price_fen BETWEEN 0 AND listed_price_fen)
);

-- Every vetting of a person of a body, with the file that proves it. Entries from before this table count to their end.
-- append-only: outside_vetting
CREATE TABLE outside_vetting (
    county text COLLATE "C" NOT NULL,
    staff uuid NOT NULL,
    id uuid NOT NULL,
    listing uuid NOT NULL,
    proof text COLLATE "C" NOT NULL CHECK (proof <> ''),
    vetted_on date NOT NULL,
    valid_until date NOT NULL,
    file text COLLATE "C" NOT NULL CHECK (file <> ''),
    file_name text COLLATE "C" NOT NULL,
    file_bytes bigint NOT NULL CHECK (file_bytes >= 0),
    entered_at bigint NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, staff, id),
    FOREIGN KEY (county, listing, staff) REFERENCES outside_staff (county, listing, id),
    CHECK (vetted_on <= valid_until)
);
CREATE INDEX outside_vetting_by_listing ON outside_vetting (county, listing);

-- The same for outside persons whom a school has entered with proofs of their own.
-- append-only: teacher_vetting
CREATE TABLE teacher_vetting (
    county text COLLATE "C" NOT NULL,
    teacher uuid NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    proof text COLLATE "C" NOT NULL CHECK (proof <> ''),
    vetted_on date NOT NULL,
    valid_until date NOT NULL,
    file text COLLATE "C" NOT NULL CHECK (file <> ''),
    file_name text COLLATE "C" NOT NULL,
    file_bytes bigint NOT NULL CHECK (file_bytes >= 0),
    entered_at bigint NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, teacher, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id),
    CHECK (vetted_on <= valid_until)
);
CREATE INDEX teacher_vetting_by_school ON teacher_vetting (county, school);
CREATE INDEX teacher_vetting_by_teacher ON teacher_vetting (teacher);

-- A body says that its licence was renewed; it counts once the bureau has confirmed it.
CREATE TABLE outside_licence_renewal (
    county text COLLATE "C" NOT NULL,
    listing uuid NOT NULL,
    id uuid NOT NULL,
    licence_number text COLLATE "C" NOT NULL CHECK (licence_number <> ''),
    licence_until date NOT NULL,
    file text COLLATE "C" NOT NULL CHECK (file <> ''),
    file_name text COLLATE "C" NOT NULL,
    file_bytes bigint NOT NULL CHECK (file_bytes >= 0),
    said_at bigint NOT NULL,
    said_by text COLLATE "C" NOT NULL,
    said_by_name text COLLATE "C" NOT NULL,
    waiting text COLLATE "C" CHECK (waiting = 'yes'),
    decision text COLLATE "C" CHECK (decision IN ('confirmed', 'refused')),
    decided_at bigint,
    decided_by text COLLATE "C",
    decided_by_name text COLLATE "C",
    decision_reason text COLLATE "C",
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
ALTER TABLE outside_listing ADD COLUMN blocked_on date;
ALTER TABLE outside_listing ADD COLUMN blocked_reason text COLLATE "C" CHECK ((blocked_on IS NULL) = (blocked_reason IS NULL));
CREATE INDEX outside_listing_blocked ON outside_listing (county, id) WHERE blocked_on IS NOT NULL;

-- That a school was told, once for each day on which something of a body it uses ran out or will.
-- append-only: outside_warning
CREATE TABLE outside_warning (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    listing uuid NOT NULL,
    what text COLLATE "C" NOT NULL CHECK (what IN ('licence', 'period', 'contract', 'no_contract', 'proofs', 'annual_check', 'exit')),
    stage text COLLATE "C" NOT NULL CHECK (stage IN ('soon', 'over')),
    until date NOT NULL,
    at bigint NOT NULL,
    courses bigint NOT NULL CHECK (courses > 0),
    PRIMARY KEY (county, school, listing, what, stage, until),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
