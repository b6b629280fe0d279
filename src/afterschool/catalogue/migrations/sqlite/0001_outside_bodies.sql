-- Outside bodies (校外机构) on a county's list: application, selection, items with introduction prices, staff with proofs, annual checks, exit.
-- County is that of the body itself; the bureau of the same county selects. Sums are fen, days ISO, grades a bit mask (bit 0 is grade 1).

CREATE TABLE outside_listing (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'listed', 'refused', 'exited')),
    live TEXT CHECK (live = 'yes'),
    name TEXT NOT NULL CHECK (name <> ''),
    credit_code TEXT NOT NULL,
    credit_doubt INTEGER NOT NULL,
    licence_kind TEXT NOT NULL CHECK (licence_kind IN ('school_licence', 'sport_filing', 'other')),
    licence_number TEXT NOT NULL CHECK (licence_number <> ''),
    licence_until TEXT NOT NULL,
    on_national_platform INTEGER NOT NULL,
    deposit_fen BIGINT NOT NULL CHECK (deposit_fen >= 0),
    deposit_paid_on TEXT,
    contact TEXT NOT NULL,
    about TEXT NOT NULL,
    applied_at BIGINT NOT NULL,
    applied_by TEXT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT,
    decision_document TEXT,
    decision_reason TEXT,
    listed_from TEXT,
    listed_until TEXT,
    exited_on TEXT,
    exit_reason TEXT,
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
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    activity TEXT NOT NULL CHECK (activity IN ('homework', 'questions', 'reading', 'sport', 'art', 'science', 'labour', 'games', 'clubs', 'films')),
    grades BIGINT NOT NULL CHECK (grades BETWEEN 1 AND 511),
    price_fen BIGINT NOT NULL CHECK (price_fen >= 0),
    listed INTEGER NOT NULL,
    PRIMARY KEY (county, listing, code),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);

CREATE TABLE outside_staff (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    listing TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    skill TEXT NOT NULL,
    vetting_proof TEXT NOT NULL CHECK (vetting_proof <> ''),
    vetted_on TEXT NOT NULL,
    vetting_until TEXT NOT NULL,
    health_until TEXT NOT NULL,
    contract_until TEXT NOT NULL,
    active INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, listing, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id),
    CHECK (vetted_on <= vetting_until)
);

-- append-only: outside_annual_check
CREATE TABLE outside_annual_check (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    result TEXT NOT NULL CHECK (result IN ('passed', 'to_rectify', 'failed')),
    words TEXT NOT NULL,
    checked_at BIGINT NOT NULL,
    checked_by TEXT NOT NULL,
    checked_by_name TEXT NOT NULL,
    PRIMARY KEY (county, listing, year),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);

-- That something of a listing had run out was announced, once for each last day.
-- append-only: outside_expiry
CREATE TABLE outside_expiry (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('licence', 'period')),
    until TEXT NOT NULL,
    at BIGINT NOT NULL,
    courses BIGINT NOT NULL CHECK (courses >= 0),
    PRIMARY KEY (county, listing, what, until),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);

-- Steps of a listing in order, with the words of who took them.
-- append-only: outside_event
CREATE TABLE outside_event (
    county TEXT NOT NULL,
    listing TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, listing, id),
    FOREIGN KEY (county, listing) REFERENCES outside_listing (county, id)
);
