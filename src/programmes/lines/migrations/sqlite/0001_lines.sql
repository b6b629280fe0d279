-- The lines of the action and where each unit stands. Everything of a line lies in the partition of the body that runs it.
-- append-only: programme_way
-- append-only: programme_target
-- append-only: programme_list
-- append-only: programme_ruling
-- append-only: programme_answer
-- append-only: programme_line_call
-- append-only: programme_unit
-- append-only: programme_unit_step
-- append-only: programme_ban

CREATE TABLE programme_line (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    office TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    made_at BIGINT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, code),
    FOREIGN KEY (county, office) REFERENCES body (county, id)
);

CREATE INDEX programme_line_by_id ON programme_line (id);

-- From which stage a unit of this line may go where.
CREATE TABLE programme_way (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    stage TEXT NOT NULL,
    PRIMARY KEY (county, line, from_stage, stage),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CHECK (from_stage IN ('applied', 'recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted', 'suspended')),
    CHECK (stage IN ('recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted', 'suspended', 'withdrawn')),
    CHECK (from_stage <> stage)
);

-- A number of one source. A change is a new version of its source, never an edit.
CREATE TABLE programme_target (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    source_date TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('exact', 'at_least', 'about', 'unspecified', 'per_body', 'recurring', 'complete')),
    number BIGINT CHECK (number > 0),
    per TEXT NOT NULL CHECK (per IN ('', 'prefecture', 'county', 'industry', 'year')),
    stage TEXT NOT NULL CHECK (stage IN ('called', 'approved', 'in_construction', 'mid_term_passed', 'accepted')),
    due TEXT,
    seen TEXT NOT NULL CHECK (seen IN ('source', 'press', 'operator', 'unconfirmed')),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, source, version),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CHECK (number IS NULL OR kind NOT IN ('unspecified', 'complete')),
    CHECK (number IS NOT NULL OR kind IN ('unspecified', 'recurring', 'complete')),
    CHECK ((kind = 'per_body') = (per IN ('prefecture', 'county', 'industry')))
);

CREATE TABLE programme_list (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    on_day TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted')),
    number BIGINT NOT NULL CHECK (number > 0),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, name),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

-- Whether a list counts toward the target of a source. Without a row it is open.
CREATE TABLE programme_ruling (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    list TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    counts TEXT NOT NULL CHECK (counts IN ('counts', 'counts_not', 'open')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, list, source, version),
    FOREIGN KEY (county, line, list) REFERENCES programme_list (county, line, name)
);

CREATE TABLE programme_answer (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    question TEXT NOT NULL CHECK (question <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    answer TEXT NOT NULL CHECK (answer <> ''),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, line, question, version),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

CREATE TABLE programme_line_call (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    call TEXT NOT NULL,
    title TEXT NOT NULL,
    batch_year BIGINT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    on_day TEXT NOT NULL,
    PRIMARY KEY (county, line, call),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

CREATE TABLE programme_unit (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    body TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    batch_year BIGINT NOT NULL,
    reference TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, line),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX programme_unit_by_line ON programme_unit (county, line);
CREATE INDEX programme_unit_by_body ON programme_unit (county, body);

-- `standing` is the stage that counts: a suspended or withdrawn unit keeps what it had reached.
CREATE TABLE programme_unit_step (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    line TEXT NOT NULL,
    before BIGINT,
    from_stage TEXT,
    from_standing TEXT,
    stage TEXT NOT NULL,
    standing TEXT NOT NULL,
    on_day TEXT NOT NULL,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, unit, serial),
    UNIQUE (county, unit, serial, stage, standing),
    FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    FOREIGN KEY (county, unit, before, from_stage, from_standing) REFERENCES programme_unit_step (county, unit, serial, stage, standing),
    FOREIGN KEY (county, line, from_stage, stage) REFERENCES programme_way (county, line, from_stage, stage),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK ((serial = 1) = (from_stage IS NULL)),
    CHECK ((serial = 1) = (from_standing IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK (serial > 1 OR stage = 'applied'),
    CHECK (stage IN ('suspended', 'withdrawn') OR standing = stage),
    CHECK (stage NOT IN ('suspended', 'withdrawn') OR standing = from_standing),
    CHECK (from_stage IS NULL OR from_stage <> 'suspended' OR stage = 'withdrawn' OR stage = from_standing),
    CHECK (stage NOT IN ('suspended', 'withdrawn') OR reason <> '')
);

CREATE TABLE programme_unit_now (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    serial BIGINT NOT NULL,
    stage TEXT NOT NULL,
    standing TEXT NOT NULL,
    since BIGINT NOT NULL,
    decision_year BIGINT,
    PRIMARY KEY (county, unit),
    FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    FOREIGN KEY (county, unit, serial, stage, standing) REFERENCES programme_unit_step (county, unit, serial, stage, standing)
);
CREATE INDEX programme_unit_now_by_line ON programme_unit_now (county, line, stage);

CREATE TABLE programme_ban (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    line_code TEXT NOT NULL,
    body TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, unit, line_code),
    FOREIGN KEY (county, unit, body) REFERENCES programme_unit (county, id, body),
    CHECK (until_day > from_day)
);
CREATE INDEX programme_ban_by_body ON programme_ban (county, body);
