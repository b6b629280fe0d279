-- Counts by month, as changes. A measure that lasts is summed up to a month's end. What writes here: tally::add and tally::follow, nobody else.

-- Every school with the stratum it is counted in now. Days as text: they are only compared.
CREATE TABLE tally_place (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    stage text COLLATE "C" NOT NULL,
    tier text COLLATE "C" NOT NULL,
    boarding bigint NOT NULL CHECK (boarding IN (0, 1)),
    private bigint NOT NULL CHECK (private IN (0, 1)),
    opened text COLLATE "C" NOT NULL CHECK (length(opened) = 10),
    closed text COLLATE "C" CHECK (length(closed) = 10),
    PRIMARY KEY (county, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

CREATE TABLE tally_school (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    measure text COLLATE "C" NOT NULL CHECK (measure <> ''),
    month text COLLATE "C" NOT NULL CHECK (length(month) = 7),
    moment text COLLATE "C" NOT NULL CHECK (moment IN ('flow', 'term', 'lasting')),
    amount bigint NOT NULL,
    PRIMARY KEY (county, school, measure, month),
    FOREIGN KEY (county, school) REFERENCES tally_place (county, school)
);

-- One row holds a school year, m1 September to m12 August: a year of the province is two thousand rows, and what lasts is one row a year.
CREATE TABLE tally_county (
    county text COLLATE "C" NOT NULL REFERENCES division (code),
    measure text COLLATE "C" NOT NULL CHECK (measure <> ''),
    year bigint NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    stage text COLLATE "C" NOT NULL,
    tier text COLLATE "C" NOT NULL,
    boarding bigint NOT NULL CHECK (boarding IN (0, 1)),
    private bigint NOT NULL CHECK (private IN (0, 1)),
    m1 bigint NOT NULL,
    m2 bigint NOT NULL,
    m3 bigint NOT NULL,
    m4 bigint NOT NULL,
    m5 bigint NOT NULL,
    m6 bigint NOT NULL,
    m7 bigint NOT NULL,
    m8 bigint NOT NULL,
    m9 bigint NOT NULL,
    m10 bigint NOT NULL,
    m11 bigint NOT NULL,
    m12 bigint NOT NULL,
    PRIMARY KEY (county, measure, year, stage, tier, boarding, private)
);
