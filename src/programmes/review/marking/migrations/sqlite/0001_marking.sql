-- Sheets, assignments and marks of a review round. Everything lies in the partition of the office that runs the line.
-- append-only: marking_sheet
-- append-only: marking_assignment_frozen
-- append-only: marking_expert
-- append-only: marking_pair
-- append-only: marking_assignment
-- append-only: marking_opening
-- append-only: marking_mark
-- append-only: marking_absence
-- append-only: marking_settled
-- append-only: marking_closed

CREATE TABLE marking_sheet (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, version),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id)
);

-- places_most: the first ones, one replacement for each, and the extra ones. cap_most: the cap, and what extra and replaced reviews may add.
CREATE TABLE marking_assignment_frozen (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    call TEXT NOT NULL,
    sheet_version BIGINT NOT NULL,
    per_item BIGINT NOT NULL CHECK (per_item > 0),
    places_most BIGINT NOT NULL,
    cap BIGINT NOT NULL CHECK (cap > 0),
    cap_most BIGINT NOT NULL,
    distinct_units BIGINT NOT NULL CHECK (distinct_units IN (0, 1)),
    rules TEXT NOT NULL,
    seed TEXT NOT NULL,
    pairs BIGINT NOT NULL CHECK (pairs > 0),
    cost BIGINT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    UNIQUE (county, round, sheet_version),
    UNIQUE (county, round, per_item, places_most, cap, cap_most, distinct_units),
    FOREIGN KEY (county, round, call) REFERENCES review_round (county, id, call),
    FOREIGN KEY (county, round, sheet_version) REFERENCES marking_sheet (county, round, version),
    FOREIGN KEY (county, round) REFERENCES review_seal (county, round),
    CHECK (places_most >= per_item),
    CHECK (cap_most >= cap)
);

CREATE TABLE marking_expert (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, unit),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    FOREIGN KEY (county, round) REFERENCES marking_assignment_frozen (county, round)
);

CREATE TABLE marking_pair (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    application TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('clear', 'conflict')),
    PRIMARY KEY (county, round, expert, application),
    UNIQUE (county, round, expert, application, standing),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);

-- `number` counts the assignments of the round without gaps, `place` the experts of the item, `seat` the items of the expert.
CREATE TABLE marking_assignment (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before BIGINT,
    place BIGINT NOT NULL,
    seat BIGINT NOT NULL,
    per_item BIGINT NOT NULL,
    places_most BIGINT NOT NULL,
    cap BIGINT NOT NULL,
    cap_most BIGINT NOT NULL,
    distinct_units BIGINT NOT NULL,
    unit TEXT NOT NULL,
    unit_once TEXT,
    standing TEXT NOT NULL CHECK (standing = 'clear'),
    kind TEXT NOT NULL CHECK (kind IN ('first', 'extra', 'instead')),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    UNIQUE (county, round, number),
    UNIQUE (county, round, application, place),
    UNIQUE (county, round, expert, seat),
    UNIQUE (county, round, application, unit_once),
    FOREIGN KEY (county, round, before) REFERENCES marking_assignment (county, round, number),
    FOREIGN KEY (county, round, per_item, places_most, cap, cap_most, distinct_units)
        REFERENCES marking_assignment_frozen (county, round, per_item, places_most, cap, cap_most, distinct_units),
    FOREIGN KEY (county, round, expert, unit) REFERENCES marking_expert (county, round, expert, unit),
    FOREIGN KEY (county, round, expert, application, standing) REFERENCES marking_pair (county, round, expert, application, standing),
    CHECK ((number = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = number - 1),
    CHECK (place BETWEEN 1 AND places_most),
    CHECK ((kind = 'first') = (place <= per_item)),
    CHECK (seat BETWEEN 1 AND cap_most),
    CHECK (kind <> 'first' OR seat <= cap),
    CHECK ((unit_once IS NULL) = (distinct_units = 0 OR unit = '')),
    CHECK (unit_once IS NULL OR unit_once = unit),
    CHECK (kind = 'first' OR reason <> '')
);

CREATE TABLE marking_opening (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    statement TEXT NOT NULL CHECK (statement <> ''),
    signed_by TEXT NOT NULL CHECK (signed_by <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert)
);

CREATE TABLE marking_draft (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    FOREIGN KEY (county, round, application, expert) REFERENCES marking_assignment (county, round, application, expert),
    FOREIGN KEY (county, round, expert) REFERENCES marking_opening (county, round, expert)
);

-- The end of an assignment; `serial` counts the ends of the round without gaps. `opened` is the expert of a signed one.
CREATE TABLE marking_mark (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    expert TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    how TEXT NOT NULL CHECK (how IN ('signed', 'dropped')),
    opened TEXT,
    sheet_version BIGINT,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    total BIGINT,
    vetoed BIGINT,
    words TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    UNIQUE (county, round, serial),
    FOREIGN KEY (county, round, before) REFERENCES marking_mark (county, round, serial),
    FOREIGN KEY (county, round, application, expert) REFERENCES marking_assignment (county, round, application, expert),
    FOREIGN KEY (county, round, opened) REFERENCES marking_opening (county, round, expert),
    FOREIGN KEY (county, round, sheet_version) REFERENCES marking_assignment_frozen (county, round, sheet_version),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK ((how = 'signed') = (opened IS NOT NULL)),
    CHECK (opened IS NULL OR opened = expert),
    CHECK ((how = 'signed') = (total IS NOT NULL)),
    CHECK ((total IS NULL) = (vetoed IS NULL)),
    CHECK ((total IS NULL) = (sheet_version IS NULL)),
    CHECK (total IS NULL OR total >= 0),
    CHECK (vetoed IS NULL OR vetoed IN (0, 1)),
    CHECK (how <> 'signed' OR (signed_by <> '' AND length(sha256) = 64)),
    CHECK (how <> 'dropped' OR words <> '')
);

-- Four hours in microseconds: who is away longer loses the right to mark.
CREATE TABLE marking_absence (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    expert TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    loses BIGINT NOT NULL CHECK (loses IN (0, 1)),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, expert, from_at),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert),
    CHECK (until_at > from_at),
    CHECK ((loses = 1) = (until_at - from_at > 14400000000))
);

CREATE TABLE marking_settled (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    application TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round, application),
    FOREIGN KEY (county, round) REFERENCES marking_assignment_frozen (county, round),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);

CREATE TABLE marking_closed (
    county TEXT NOT NULL,
    round TEXT NOT NULL,
    assigned BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, assigned) REFERENCES marking_assignment (county, round, number),
    FOREIGN KEY (county, round, ended) REFERENCES marking_mark (county, round, serial),
    CHECK (assigned = ended)
);
CREATE INDEX marking_expert_by_expert ON marking_expert (county, expert);
