-- The tree of bodies with history. Every table here is a dictionary that the whole province shares: it is small, read by everybody and joined
-- with everything, so that a distributed database keeps a copy of it on each machine. A body's county never changes all the same.
-- Validity runs from valid_from (included) to valid_until (excluded); '9999-12-31' is "still".

-- reference-table: division
CREATE TABLE division (
    code TEXT PRIMARY KEY CHECK (length(code) = 6),
    parent TEXT REFERENCES division (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    management_zone INTEGER NOT NULL,
    name TEXT NOT NULL
);

-- reference-table: body
CREATE TABLE body (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('province_government', 'prefecture_government', 'county_government', 'department', 'school',
        'vocational_school', 'outside_body', 'management_zone')),
    department TEXT CHECK (department IN ('education', 'development_reform', 'finance', 'human_resources', 'housing', 'market_regulation',
        'civil_affairs', 'public_security', 'health', 'general_office', 'other')),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent TEXT,
    path TEXT NOT NULL UNIQUE,
    opened TEXT NOT NULL,
    closed TEXT,
    version BIGINT NOT NULL,
    UNIQUE (county, id),
    FOREIGN KEY (parent) REFERENCES body (id),
    CHECK (closed IS NULL OR closed >= opened),
    CHECK ((kind = 'department') = (department IS NOT NULL)),
    CHECK ((parent IS NULL) = (kind = 'province_government'))
);
CREATE INDEX body_by_parent ON body (parent, path);
CREATE INDEX body_by_department ON body (department, level, path);
CREATE INDEX body_by_kind ON body (kind, level, path);

-- What a body was called and what it was, over time.
-- reference-table: body_span
CREATE TABLE body_span (
    body TEXT NOT NULL REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    department TEXT,
    PRIMARY KEY (body, valid_from),
    CHECK (valid_from < valid_until)
);

-- Where a body stood in the tree, over time; the path as it was then, so that a subtree of a past day is one range.
-- reference-table: body_place
CREATE TABLE body_place (
    body TEXT NOT NULL REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    parent TEXT REFERENCES body (id),
    path TEXT NOT NULL,
    PRIMARY KEY (body, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE INDEX body_place_by_parent ON body_place (parent, path);
CREATE INDEX body_place_by_path ON body_place (path);

-- Everything a body may be called in a document: full name (rank 0), short name (1), further names (2).
-- reference-table: body_alias
CREATE TABLE body_alias (
    body TEXT NOT NULL REFERENCES body (id),
    alias TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank BETWEEN 0 AND 2),
    PRIMARY KEY (body, alias, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE INDEX body_alias_by_alias ON body_alias (alias);

-- What happened to a body, by which document, for what reason. `other` is the body it merged into, was split from, or was moved to.
-- reference-table: body_change
-- append-only: body_change
CREATE TABLE body_change (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES body (id),
    change TEXT NOT NULL CHECK (change IN ('open', 'rename', 'change_kind', 'move', 'merge_into', 'absorb', 'split_into', 'split_from', 'close',
        'moved_to', 'moved_from')),
    effective TEXT NOT NULL,
    other TEXT REFERENCES body (id),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    document TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL
);
CREATE INDEX body_change_by_body ON body_change (body, effective, id);

-- A school's own particulars.
-- reference-table: school
CREATE TABLE school (
    body TEXT PRIMARY KEY REFERENCES body (id),
    stage TEXT NOT NULL CHECK (stage IN ('kindergarten', 'primary', 'junior', 'nine_year', 'senior', 'complete', 'special', 'secondary_vocational',
        'technician', 'higher_vocational')),
    tier TEXT NOT NULL CHECK (tier IN ('city', 'county_seat', 'town', 'village')),
    credit_code TEXT NOT NULL,
    boarding INTEGER NOT NULL,
    private INTEGER NOT NULL,
    version BIGINT NOT NULL
);

-- The ten-digit school code: one school at a time, never again after it is void. The key holds that it is never given out twice.
-- reference-table: school_code
CREATE TABLE school_code (
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES school (body),
    assigned TEXT NOT NULL,
    voided TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX school_code_by_body ON school_code (body);

-- Who bore a code before a merger passed it on.
-- reference-table: school_code_history
CREATE TABLE school_code_history (
    code TEXT NOT NULL REFERENCES school_code (code),
    body TEXT NOT NULL REFERENCES school (body),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (code, valid_from),
    CHECK (valid_from <= valid_until)
);

-- reference-table: post
CREATE TABLE post (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL,
    opened TEXT NOT NULL,
    closed TEXT,
    successor TEXT REFERENCES post (id),
    version BIGINT NOT NULL,
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (closed IS NULL OR closed >= opened)
);
CREATE INDEX post_by_body ON post (body, title);

CREATE TABLE person (
    county TEXT NOT NULL REFERENCES division (code),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);

-- Who holds a post, from when to when (valid_until excluded), and whether as acting holder.
CREATE TABLE post_holder (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (id),
    person TEXT NOT NULL,
    acting INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id),
    CHECK (valid_from < valid_until)
);
CREATE UNIQUE INDEX post_holder_once ON post_holder (county, post, person, valid_from);
CREATE INDEX post_holder_by_person ON post_holder (county, person);

-- A term of a school year as fixed by one body; it holds for everything below that body until a lower body fixes its own.
-- reference-table: school_term
CREATE TABLE school_term (
    body TEXT NOT NULL REFERENCES body (id),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1949 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    document TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (body, school_year, term),
    CHECK (starts < ends)
);

-- The published working-day calendar of a year: holidays and make-up days as one JSON document.
-- reference-table: working_year
CREATE TABLE working_year (
    year BIGINT PRIMARY KEY,
    published TEXT NOT NULL,
    version BIGINT NOT NULL
);
