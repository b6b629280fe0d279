-- Calls, applications, recommendation and formal review. Everything of a call lies in the partition of the office that runs its line.
-- append-only: programme_call_frozen
-- append-only: programme_quota_rule
-- append-only: programme_application
-- append-only: programme_application_step

CREATE TABLE programme_call (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    line uuid NOT NULL,
    content text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    written_by text COLLATE "C" NOT NULL,
    written_by_name text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, line),
    UNIQUE (county, id, written_by),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX programme_call_by_line ON programme_call (county, line);

-- The writer of a published call cannot be changed any more either: this row holds him.
CREATE TABLE programme_call_frozen (
    county text COLLATE "C" NOT NULL,
    call uuid NOT NULL,
    line uuid NOT NULL,
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    opens date NOT NULL,
    closes date NOT NULL,
    written_by text COLLATE "C" NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    published_by_name text COLLATE "C" NOT NULL,
    published_on date NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, call),
    UNIQUE (county, call, line),
    FOREIGN KEY (county, call, line) REFERENCES programme_call (county, id, line),
    FOREIGN KEY (county, call, written_by) REFERENCES programme_call (county, id, written_by),
    CHECK (published_by <> written_by),
    CHECK (closes >= opens)
);

CREATE INDEX programme_call_frozen_by_call ON programme_call_frozen (call);

-- name '' is "each one that is not named".
CREATE TABLE programme_quota_rule (
    county text COLLATE "C" NOT NULL,
    call uuid NOT NULL,
    scope text COLLATE "C" NOT NULL CHECK (scope IN ('prefecture', 'industry', 'school', 'kind')),
    name text COLLATE "C" NOT NULL,
    places bigint NOT NULL CHECK (places >= 0),
    PRIMARY KEY (county, call, scope, name),
    UNIQUE (county, call, scope, name, places),
    FOREIGN KEY (county, call) REFERENCES programme_call_frozen (county, call)
);

CREATE TABLE programme_application (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    call uuid NOT NULL,
    line uuid NOT NULL,
    unit uuid NOT NULL,
    body uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    prefecture text COLLATE "C" NOT NULL,
    industry text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, call),
    UNIQUE (county, id, body),
    UNIQUE (county, unit),
    FOREIGN KEY (county, call, line) REFERENCES programme_call_frozen (county, call, line),
    CHECK ((prefecture = '') <> (industry = ''))
);
CREATE INDEX programme_application_by_call ON programme_application (county, call);
CREATE INDEX programme_application_by_body ON programme_application (county, body);

CREATE TABLE programme_application_draft (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    title text COLLATE "C" NOT NULL,
    answers text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, application),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id)
);

-- `back`: where a supplement leads. Pairs of states are those of README.md.
CREATE TABLE programme_application_step (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before bigint,
    from_state text COLLATE "C",
    from_back text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    back text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, application, serial),
    UNIQUE (county, application, serial, state, back),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id),
    FOREIGN KEY (county, application, before, from_state, from_back) REFERENCES programme_application_step (county, application, serial, state, back),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK ((serial = 1) = (from_state IS NULL)),
    CHECK ((serial = 1) = (from_back IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK (serial > 1 OR state = 'draft'),
    CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('draft>submitted', 'submitted>returned', 'submitted>recommended', 'submitted>not_recommended',
        'submitted>qualified', 'submitted>disqualified', 'submitted>withdrawn', 'recommended>returned', 'recommended>qualified', 'recommended>disqualified',
        'recommended>withdrawn', 'returned>submitted', 'returned>recommended', 'returned>withdrawn', 'qualified>withdrawn')),
    CHECK (state = 'returned' OR back = ''),
    CHECK (state <> 'returned' OR back = from_state),
    CHECK (from_state IS NULL OR from_state <> 'returned' OR state = 'withdrawn' OR state = from_back),
    CHECK (state NOT IN ('returned', 'not_recommended', 'disqualified', 'withdrawn') OR reason <> '')
);

CREATE TABLE programme_application_now (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    back text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, application),
    FOREIGN KEY (county, application, serial, state, back) REFERENCES programme_application_step (county, application, serial, state, back)
);

-- Seats of a quota, numbered: the key refuses a seat that is taken, the CHECK one that does not exist.
CREATE TABLE programme_seat (
    county text COLLATE "C" NOT NULL,
    call uuid NOT NULL,
    scope text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    seat bigint NOT NULL,
    rule text COLLATE "C" NOT NULL,
    places bigint NOT NULL,
    application uuid NOT NULL,
    PRIMARY KEY (county, call, scope, name, seat),
    UNIQUE (county, call, scope, application),
    FOREIGN KEY (county, call, scope, rule, places) REFERENCES programme_quota_rule (county, call, scope, name, places),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    CHECK (seat BETWEEN 1 AND places),
    CHECK (rule = '' OR rule = name)
);

CREATE TABLE programme_member (
    county text COLLATE "C" NOT NULL,
    application uuid NOT NULL,
    member uuid NOT NULL,
    lead uuid NOT NULL,
    version bigint NOT NULL,
    confirmed_at bigint,
    confirmed_by_name text COLLATE "C",
    PRIMARY KEY (county, application, member),
    FOREIGN KEY (county, application, lead) REFERENCES programme_application (county, id, body),
    CHECK (member <> lead),
    CHECK ((confirmed_at IS NULL) = (confirmed_by_name IS NULL))
);
CREATE INDEX programme_member_by_member ON programme_member (county, member);

CREATE TABLE programme_material (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    application uuid NOT NULL,
    item text COLLATE "C" NOT NULL CHECK (item <> ''),
    name text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    bytes bigint NOT NULL CHECK (bytes > 0),
    dropped bigint NOT NULL CHECK (dropped IN (0, 1)),
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id)
);
CREATE INDEX programme_material_by_application ON programme_material (county, application);
CREATE INDEX programme_material_by_hash ON programme_material (sha256);
