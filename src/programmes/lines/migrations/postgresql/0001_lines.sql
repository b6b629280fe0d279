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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (code <> ''),
    office uuid NOT NULL,
    content text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    made_at bigint NOT NULL,
    made_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, code),
    FOREIGN KEY (county, office) REFERENCES body (county, id)
);

CREATE INDEX programme_line_by_id ON programme_line (id);

-- From which stage a unit of this line may go where.
CREATE TABLE programme_way (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    from_stage text COLLATE "C" NOT NULL,
    stage text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, line, from_stage, stage),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CHECK (from_stage IN ('applied', 'recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted', 'suspended')),
    CHECK (stage IN ('recommended', 'qualified', 'scored', 'publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted', 'suspended', 'withdrawn')),
    CHECK (from_stage <> stage)
);

-- A number of one source. A change is a new version of its source, never an edit.
CREATE TABLE programme_target (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    version bigint NOT NULL CHECK (version > 0),
    source_date date,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('exact', 'at_least', 'about', 'unspecified', 'per_body', 'recurring', 'complete')),
    number bigint CHECK (number > 0),
    per text COLLATE "C" NOT NULL CHECK (per IN ('', 'prefecture', 'county', 'industry', 'year')),
    stage text COLLATE "C" NOT NULL CHECK (stage IN ('called', 'approved', 'in_construction', 'mid_term_passed', 'accepted')),
    due date,
    seen text COLLATE "C" NOT NULL CHECK (seen IN ('source', 'press', 'operator', 'unconfirmed')),
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, line, source, version),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CHECK (number IS NULL OR kind NOT IN ('unspecified', 'complete')),
    CHECK (number IS NOT NULL OR kind IN ('unspecified', 'recurring', 'complete')),
    CHECK ((kind = 'per_body') = (per IN ('prefecture', 'county', 'industry')))
);

CREATE TABLE programme_list (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    on_day date NOT NULL,
    stage text COLLATE "C" NOT NULL CHECK (stage IN ('publicised', 'approved', 'in_construction', 'mid_term_passed', 'accepted')),
    number bigint NOT NULL CHECK (number > 0),
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, line, name),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

-- Whether a list counts toward the target of a source. Without a row it is open.
CREATE TABLE programme_ruling (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    list text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    version bigint NOT NULL CHECK (version > 0),
    counts text COLLATE "C" NOT NULL CHECK (counts IN ('counts', 'counts_not', 'open')),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, line, list, source, version),
    FOREIGN KEY (county, line, list) REFERENCES programme_list (county, line, name)
);

CREATE TABLE programme_answer (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    question text COLLATE "C" NOT NULL CHECK (question <> ''),
    version bigint NOT NULL CHECK (version > 0),
    answer text COLLATE "C" NOT NULL CHECK (answer <> ''),
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, line, question, version),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

CREATE TABLE programme_line_call (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    call uuid NOT NULL,
    title text COLLATE "C" NOT NULL,
    batch_year bigint NOT NULL,
    places bigint NOT NULL CHECK (places >= 0),
    on_day date NOT NULL,
    PRIMARY KEY (county, line, call),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);

CREATE TABLE programme_unit (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    line uuid NOT NULL,
    body uuid NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    batch_year bigint NOT NULL,
    reference text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, line),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX programme_unit_by_line ON programme_unit (county, line);
CREATE INDEX programme_unit_by_body ON programme_unit (county, body);

-- `standing` is the stage that counts: a suspended or withdrawn unit keeps what it had reached.
CREATE TABLE programme_unit_step (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    line uuid NOT NULL,
    before bigint,
    from_stage text COLLATE "C",
    from_standing text COLLATE "C",
    stage text COLLATE "C" NOT NULL,
    standing text COLLATE "C" NOT NULL,
    on_day date NOT NULL,
    reference text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    line uuid NOT NULL,
    serial bigint NOT NULL,
    stage text COLLATE "C" NOT NULL,
    standing text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    decision_year bigint,
    PRIMARY KEY (county, unit),
    FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    FOREIGN KEY (county, unit, serial, stage, standing) REFERENCES programme_unit_step (county, unit, serial, stage, standing)
);
CREATE INDEX programme_unit_now_by_line ON programme_unit_now (county, line, stage);

CREATE TABLE programme_ban (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    line_code text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, unit, line_code),
    FOREIGN KEY (county, unit, body) REFERENCES programme_unit (county, id, body),
    CHECK (until_day > from_day)
);
CREATE INDEX programme_ban_by_body ON programme_ban (county, body);
