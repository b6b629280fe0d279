-- Outside bodies (校外机构) on a county's list: application, selection, items with introduction prices, staff with proofs, annual checks, exit.
-- County is that of the body itself; the bureau of the same county selects. Sums are fen, days ISO, grades a bit mask (bit 0 is grade 1).

CREATE TABLE outside_listing (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    body uuid NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('applied', 'listed', 'refused', 'exited')),
    live text COLLATE "C" CHECK (live = 'yes'),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    credit_code text COLLATE "C" NOT NULL,
    credit_doubt boolean NOT NULL,
    licence_kind text COLLATE "C" NOT NULL CHECK (licence_kind IN ('school_licence', 'sport_filing', 'other')),
    licence_number text COLLATE "C" NOT NULL CHECK (licence_number <> ''),
    licence_until date NOT NULL,
    on_national_platform boolean NOT NULL,
    deposit_fen bigint NOT NULL CHECK (deposit_fen >= 0),
    deposit_paid_on date,
    contact text COLLATE "C" NOT NULL,
    about text COLLATE "C" NOT NULL,
    applied_at bigint NOT NULL,
    applied_by text COLLATE "C" NOT NULL,
    decided_at bigint,
    decided_by text COLLATE "C",
    decision_document text COLLATE "C",
    decision_reason text COLLATE "C",
    listed_from date,
    listed_until date,
    exited_on date,
    exit_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    CONSTRAINT one_live_listing_of_a_body UNIQUE (county, body, live),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((state IN ('applied', 'listed')) = (live IS NOT NULL)),
    CHECK ((state = 'applied') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL)),
    CHECK ((state IN ('listed', 'exited')) = (listed_from IS NOT NULL)),
    CHECK ((listed_from IS NULL) = (listed_until IS NULL)),
    CHECK (listed_from IS NULL OR (listed_from <= listed_until AND decision_document IS NOT NULL AND decision_document <> '')),
    CHECK ((state = 'refused') = (decision_reason IS NOT NULL)),
    CHECK ((state = 'exited') = (exited_on IS NOT NULL)),
    CHECK ((exited_on IS NULL) = (exit_reason IS NULL)),
    CONSTRAINT nobody_selects_their_own_application CHECK (decided_by IS NULL OR decided_by <> applied_by)
);
CREATE INDEX outside_listing_by_id ON outside_listing (id);
CREATE INDEX outside_listing_by_body ON outside_listing (body);

-- What a body offers. `listed` is the bureau's choice; the price is the introduction price (引进费用标准) per pupil and lesson.
CREATE TABLE outside_item (
    county text COLLATE "C" NOT NULL,
    listing uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (code <> ''),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    activity text COLLATE "C" NOT NULL CHECK (activity IN ('homework', 'questions', 'reading', 'sport', 'art', 'science', 'labour', 'games', 'clubs', 'films')),
    grades bigint NOT NULL CHECK (grades BETWEEN 1 AND 511),
    price_fen bigint NOT NULL CHECK (price_fen >= 0),
    listed boolean NOT NULL,
    PRIMARY KEY (county, listing, code),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);

CREATE TABLE outside_staff (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    listing uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    skill text COLLATE "C" NOT NULL,
    vetting_proof text COLLATE "C" NOT NULL CHECK (vetting_proof <> ''),
    vetted_on date NOT NULL,
    vetting_until date NOT NULL,
    health_until date NOT NULL,
    contract_until date NOT NULL,
    active boolean NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, listing, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CHECK (vetted_on <= vetting_until)
);

-- append-only: outside_annual_check
CREATE TABLE outside_annual_check (
    county text COLLATE "C" NOT NULL,
    listing uuid NOT NULL,
    year bigint NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    result text COLLATE "C" NOT NULL CHECK (result IN ('passed', 'to_rectify', 'failed')),
    words text COLLATE "C" NOT NULL,
    checked_at bigint NOT NULL,
    checked_by text COLLATE "C" NOT NULL,
    checked_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, listing, year),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);

-- That something of a listing had run out was announced, once for each last day.
-- append-only: outside_expiry
CREATE TABLE outside_expiry (
    county text COLLATE "C" NOT NULL,
    listing uuid NOT NULL,
    what text COLLATE "C" NOT NULL CHECK (what IN ('licence', 'period')),
    until date NOT NULL,
    at bigint NOT NULL,
    courses bigint NOT NULL CHECK (courses >= 0),
    PRIMARY KEY (county, listing, what, until),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);

-- Steps of a listing in order, with the words of who took them.
-- append-only: outside_event
CREATE TABLE outside_event (
    county text COLLATE "C" NOT NULL,
    listing uuid NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    who text COLLATE "C" NOT NULL,
    event text COLLATE "C" NOT NULL,
    reason text COLLATE "C",
    PRIMARY KEY (county, listing, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
