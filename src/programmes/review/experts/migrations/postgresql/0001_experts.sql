-- The pool of experts: who they are, what ties them to bodies, whether they are in the pool. In the partition of the office that keeps the pool.
-- append-only: expert_terms
-- append-only: expert_version
-- append-only: expert_fact
-- append-only: expert_fact_end
-- append-only: expert_confirmation
-- append-only: expert_standing
-- append-only: expert_rating

CREATE TABLE expert_terms (
    county text COLLATE "C" NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    from_day date NOT NULL,
    content text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, serial),
    UNIQUE (county, from_day),
    CONSTRAINT expert_terms_have_a_source CHECK (length(trim(document)) > 0)
);

-- `person` is the account with which he signs in; nobody needs one to be in the pool.
CREATE TABLE expert (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    office uuid NOT NULL,
    person uuid,
    name text COLLATE "C" NOT NULL,
    added_at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, person),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    CONSTRAINT expert_has_a_name CHECK (length(trim(name)) > 0)
);
CREATE INDEX expert_by_person ON expert (person);

CREATE TABLE expert_version (
    county text COLLATE "C" NOT NULL,
    expert uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before bigint,
    content text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, expert, serial),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    FOREIGN KEY (county, expert, before) REFERENCES expert_version (county, expert, serial),
    CONSTRAINT expert_version_after_the_last CHECK ((serial = 1) = (before IS NULL) AND (before IS NULL OR before = serial - 1))
);

-- What conflicts are derived from. `unit_key` is the body's id where it is known, otherwise its name.
CREATE TABLE expert_fact (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    expert uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('employment', 'kin', 'project', 'advice', 'papers', 'other', 'training')),
    body uuid,
    unit_key text COLLATE "C" NOT NULL,
    unit_name text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    detail text COLLATE "C" NOT NULL,
    held text COLLATE "C" NOT NULL CHECK (held IN ('none', 'head', 'director', 'supervisor', 'controller', 'shareholder')),
    from_day date NOT NULL,
    to_day date,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, expert),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT expert_fact_days CHECK (to_day IS NULL OR to_day >= from_day),
    CONSTRAINT expert_fact_names_a_unit CHECK (kind = 'training' OR length(trim(unit_key)) > 0),
    CONSTRAINT expert_kin_is_named CHECK (kind <> 'kin' OR (length(trim(words)) > 0 AND length(trim(detail)) > 0)),
    CONSTRAINT expert_office_of_work_or_kin CHECK (held = 'none' OR kind IN ('employment', 'kin'))
);
CREATE INDEX expert_fact_by_expert ON expert_fact (county, expert);

-- It ended on a day, or was never so (struck out, with the reason).
CREATE TABLE expert_fact_end (
    county text COLLATE "C" NOT NULL,
    fact uuid NOT NULL,
    expert uuid NOT NULL,
    to_day date,
    struck bigint NOT NULL CHECK (struck IN (0, 1)),
    reason text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, fact),
    FOREIGN KEY (county, fact, expert) REFERENCES expert_fact (county, id, expert),
    CONSTRAINT expert_fact_struck_with_a_reason CHECK (struck = 0 OR length(trim(reason)) > 0),
    CONSTRAINT expert_fact_ended_on_a_day CHECK ((struck = 1) = (to_day IS NULL))
);

CREATE TABLE expert_confirmation (
    county text COLLATE "C" NOT NULL,
    expert uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    version bigint NOT NULL,
    day date NOT NULL,
    statement text COLLATE "C" NOT NULL CHECK (statement <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, expert, serial),
    FOREIGN KEY (county, expert, version) REFERENCES expert_version (county, expert, serial)
);

CREATE TABLE expert_away (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    expert uuid NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    CONSTRAINT expert_away_days CHECK (to_day >= from_day)
);
CREATE INDEX expert_away_by_expert ON expert_away (county, expert);

-- `rule`: the condition that acted; empty where people decided.
CREATE TABLE expert_standing (
    county text COLLATE "C" NOT NULL,
    expert uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    before bigint,
    from_state text COLLATE "C",
    from_whom text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    rule text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    until_day date,
    day date NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, expert, serial),
    UNIQUE (county, expert, serial, state),
    UNIQUE (county, expert, serial, state, by_whom),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id),
    FOREIGN KEY (county, expert, before, from_state, from_whom) REFERENCES expert_standing (county, expert, serial, state, by_whom),
    CONSTRAINT expert_standing_after_the_last CHECK ((serial = 1) = (before IS NULL) AND (before IS NULL) = (from_state IS NULL)
        AND (before IS NULL) = (from_whom IS NULL) AND (before IS NULL OR before = serial - 1)),
    CONSTRAINT expert_begins_proposed CHECK (serial > 1 OR state = 'proposed'),
    CONSTRAINT expert_standing_ways CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('proposed>admitted', 'proposed>left', 'admitted>suspended',
        'suspended>admitted', 'admitted>left', 'suspended>left', 'left>proposed')),
    CONSTRAINT expert_admitted_by_a_second_person CHECK (state <> 'admitted' OR from_state <> 'proposed' OR from_whom <> by_whom),
    CONSTRAINT expert_closed_with_a_reason CHECK (state NOT IN ('suspended', 'left') OR length(trim(reason)) > 0),
    CONSTRAINT expert_suspended_until CHECK (until_day IS NULL OR state = 'suspended')
);

CREATE TABLE expert_now (
    county text COLLATE "C" NOT NULL,
    expert uuid NOT NULL,
    version bigint NOT NULL,
    standing bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, expert),
    FOREIGN KEY (county, expert, version) REFERENCES expert_version (county, expert, serial),
    FOREIGN KEY (county, expert, standing, state) REFERENCES expert_standing (county, expert, serial, state)
);

-- Of one round, once. `round` is that of `panels`.
CREATE TABLE expert_rating (
    county text COLLATE "C" NOT NULL,
    expert uuid NOT NULL,
    round uuid NOT NULL,
    score bigint NOT NULL CHECK (score BETWEEN 0 AND 100),
    words text COLLATE "C" NOT NULL,
    day date NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, expert, round),
    FOREIGN KEY (county, expert) REFERENCES expert (county, id)
);
