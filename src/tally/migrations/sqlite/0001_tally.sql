-- Counts by month, as changes. A measure that lasts is summed up to a month's end. What writes here: tally::add and tally::follow, nobody else.

-- Every school with the stratum it is counted in now. Days as text: they are only compared.
CREATE TABLE tally_place (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    stage TEXT NOT NULL,
    tier TEXT NOT NULL,
    boarding INTEGER NOT NULL CHECK (boarding IN (0, 1)),
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    opened TEXT NOT NULL CHECK (length(opened) = 10),
    closed TEXT CHECK (length(closed) = 10),
    PRIMARY KEY (county, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
) WITHOUT ROWID, STRICT;

CREATE TABLE tally_school (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    measure TEXT NOT NULL CHECK (measure <> ''),
    month TEXT NOT NULL CHECK (length(month) = 7),
    moment TEXT NOT NULL CHECK (moment IN ('flow', 'term', 'lasting')),
    amount INTEGER NOT NULL,
    PRIMARY KEY (county, school, measure, month),
    FOREIGN KEY (county, school) REFERENCES tally_place (county, school)
) WITHOUT ROWID, STRICT;

-- One row holds a school year, m1 September to m12 August: a year of the province is two thousand rows, and what lasts is one row a year.
CREATE TABLE tally_county (
    county TEXT NOT NULL REFERENCES division (code),
    measure TEXT NOT NULL CHECK (measure <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    stage TEXT NOT NULL,
    tier TEXT NOT NULL,
    boarding INTEGER NOT NULL CHECK (boarding IN (0, 1)),
    private INTEGER NOT NULL CHECK (private IN (0, 1)),
    m1 INTEGER NOT NULL,
    m2 INTEGER NOT NULL,
    m3 INTEGER NOT NULL,
    m4 INTEGER NOT NULL,
    m5 INTEGER NOT NULL,
    m6 INTEGER NOT NULL,
    m7 INTEGER NOT NULL,
    m8 INTEGER NOT NULL,
    m9 INTEGER NOT NULL,
    m10 INTEGER NOT NULL,
    m11 INTEGER NOT NULL,
    m12 INTEGER NOT NULL,
    PRIMARY KEY (county, measure, year, stage, tier, boarding, private)
) WITHOUT ROWID, STRICT;
