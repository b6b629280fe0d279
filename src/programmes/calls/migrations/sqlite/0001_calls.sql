-- Calls, applications, recommendation and formal review. Everything of a call lies in the partition of the office that runs its line.
-- append-only: programme_call_frozen
-- append-only: programme_quota_rule
-- append-only: programme_application
-- append-only: programme_application_step

CREATE TABLE programme_call (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    written_by TEXT NOT NULL,
    written_by_name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, line),
    UNIQUE (county, id, written_by),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX programme_call_by_line ON programme_call (county, line);

-- The writer of a published call cannot be changed any more either: this row holds him.
CREATE TABLE programme_call_frozen (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    written_by TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    published_on TEXT NOT NULL,
    at BIGINT NOT NULL,
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
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('prefecture', 'industry', 'school', 'kind')),
    name TEXT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    PRIMARY KEY (county, call, scope, name),
    UNIQUE (county, call, scope, name, places),
    FOREIGN KEY (county, call) REFERENCES programme_call_frozen (county, call)
);

CREATE TABLE programme_application (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    call TEXT NOT NULL,
    line TEXT NOT NULL,
    unit TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    prefecture TEXT NOT NULL,
    industry TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
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
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    title TEXT NOT NULL,
    answers TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, application),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id)
);

-- `back`: where a supplement leads. Pairs of states are those of README.md.
CREATE TABLE programme_application_step (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    from_back TEXT,
    state TEXT NOT NULL,
    back TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
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
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    back TEXT NOT NULL,
    PRIMARY KEY (county, application),
    FOREIGN KEY (county, application, serial, state, back) REFERENCES programme_application_step (county, application, serial, state, back)
);

-- Seats of a quota, numbered: the key refuses a seat that is taken, the CHECK one that does not exist.
CREATE TABLE programme_seat (
    county TEXT NOT NULL,
    call TEXT NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    seat BIGINT NOT NULL,
    rule TEXT NOT NULL,
    places BIGINT NOT NULL,
    application TEXT NOT NULL,
    PRIMARY KEY (county, call, scope, name, seat),
    UNIQUE (county, call, scope, application),
    FOREIGN KEY (county, call, scope, rule, places) REFERENCES programme_quota_rule (county, call, scope, name, places),
    FOREIGN KEY (county, application, call) REFERENCES programme_application (county, id, call),
    CHECK (seat BETWEEN 1 AND places),
    CHECK (rule = '' OR rule = name)
);

CREATE TABLE programme_member (
    county TEXT NOT NULL,
    application TEXT NOT NULL,
    member TEXT NOT NULL,
    lead TEXT NOT NULL,
    version BIGINT NOT NULL,
    confirmed_at BIGINT,
    confirmed_by_name TEXT,
    PRIMARY KEY (county, application, member),
    FOREIGN KEY (county, application, lead) REFERENCES programme_application (county, id, body),
    CHECK (member <> lead),
    CHECK ((confirmed_at IS NULL) = (confirmed_by_name IS NULL))
);
CREATE INDEX programme_member_by_member ON programme_member (county, member);

CREATE TABLE programme_material (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    application TEXT NOT NULL,
    item TEXT NOT NULL CHECK (item <> ''),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes > 0),
    dropped BIGINT NOT NULL CHECK (dropped IN (0, 1)),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, application) REFERENCES programme_application (county, id)
);
CREATE INDEX programme_material_by_application ON programme_material (county, application);
CREATE INDEX programme_material_by_hash ON programme_material (sha256);
