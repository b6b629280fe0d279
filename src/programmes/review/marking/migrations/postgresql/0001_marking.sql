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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, version),
    FOREIGN KEY (county, round) REFERENCES review_round (county, id)
);

-- places_most: the first ones, one replacement for each, and the extra ones. cap_most: the cap, and what extra and replaced reviews may add.
CREATE TABLE marking_assignment_frozen (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    call uuid NOT NULL,
    sheet_version bigint NOT NULL,
    per_item bigint NOT NULL CHECK (per_item > 0),
    places_most bigint NOT NULL,
    cap bigint NOT NULL CHECK (cap > 0),
    cap_most bigint NOT NULL,
    distinct_units bigint NOT NULL CHECK (distinct_units IN (0, 1)),
    rules text COLLATE "C" NOT NULL,
    seed text COLLATE "C" NOT NULL,
    pairs bigint NOT NULL CHECK (pairs > 0),
    cost bigint NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    unit text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, round, expert),
    UNIQUE (county, round, expert, unit),
    FOREIGN KEY (county, round, expert) REFERENCES panel_member (county, round, expert),
    FOREIGN KEY (county, round) REFERENCES marking_assignment_frozen (county, round)
);

CREATE TABLE marking_pair (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    application uuid NOT NULL,
    standing text COLLATE "C" NOT NULL CHECK (standing IN ('clear', 'conflict')),
    PRIMARY KEY (county, round, expert, application),
    UNIQUE (county, round, expert, application, standing),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);

-- `number` counts the assignments of the round without gaps, `place` the experts of the item, `seat` the items of the expert.
CREATE TABLE marking_assignment (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    expert uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    before bigint,
    place bigint NOT NULL,
    seat bigint NOT NULL,
    per_item bigint NOT NULL,
    places_most bigint NOT NULL,
    cap bigint NOT NULL,
    cap_most bigint NOT NULL,
    distinct_units bigint NOT NULL,
    unit text COLLATE "C" NOT NULL,
    unit_once text COLLATE "C",
    standing text COLLATE "C" NOT NULL CHECK (standing = 'clear'),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('first', 'extra', 'instead')),
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    statement text COLLATE "C" NOT NULL CHECK (statement <> ''),
    signed_by text COLLATE "C" NOT NULL CHECK (signed_by <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert)
);

CREATE TABLE marking_draft (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    expert uuid NOT NULL,
    content text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    saved_at bigint NOT NULL,
    PRIMARY KEY (county, round, application, expert),
    FOREIGN KEY (county, round, application, expert) REFERENCES marking_assignment (county, round, application, expert),
    FOREIGN KEY (county, round, expert) REFERENCES marking_opening (county, round, expert)
);

-- The end of an assignment; `serial` counts the ends of the round without gaps. `opened` is the expert of a signed one.
CREATE TABLE marking_mark (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    expert uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before bigint,
    how text COLLATE "C" NOT NULL CHECK (how IN ('signed', 'dropped')),
    opened uuid,
    sheet_version bigint,
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    total bigint,
    vetoed bigint,
    words text COLLATE "C" NOT NULL,
    signed_by text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    expert uuid NOT NULL,
    from_at bigint NOT NULL,
    until_at bigint NOT NULL,
    loses bigint NOT NULL CHECK (loses IN (0, 1)),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, expert, from_at),
    FOREIGN KEY (county, round, expert) REFERENCES marking_expert (county, round, expert),
    CHECK (until_at > from_at),
    CHECK ((loses = 1) = (until_at - from_at > 14400000000))
);

CREATE TABLE marking_settled (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    application uuid NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, application),
    FOREIGN KEY (county, round) REFERENCES marking_assignment_frozen (county, round),
    FOREIGN KEY (county, round, application) REFERENCES review_item (county, round, application)
);

CREATE TABLE marking_closed (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    assigned bigint NOT NULL,
    ended bigint NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round),
    FOREIGN KEY (county, round, assigned) REFERENCES marking_assignment (county, round, number),
    FOREIGN KEY (county, round, ended) REFERENCES marking_mark (county, round, serial),
    CHECK (assigned = ended)
);
CREATE INDEX marking_expert_by_expert ON marking_expert (county, expert);
