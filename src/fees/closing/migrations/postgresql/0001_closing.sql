-- The close of a term: differences that were explained, orders to settle many schools, and the accounts that were published.
-- append-only: difference_note
-- append-only: settle_order
-- append-only: settle_outcome
-- append-only: term_close
-- append-only: term_account

CREATE TABLE difference_note (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan, pupil, kind),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

-- Settle every school below a body; one outcome for each of its plans.
CREATE TABLE settle_order (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body_path text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    plans text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id)
);

CREATE TABLE settle_outcome (
    county text COLLATE "C" NOT NULL,
    settle_order uuid NOT NULL,
    plan uuid NOT NULL,
    settled text COLLATE "C" NOT NULL CHECK (settled IN ('yes', 'no')),
    reason text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, settle_order, plan),
    FOREIGN KEY (county, settle_order) REFERENCES settle_order (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (settled = 'yes' OR reason <> '')
);

-- Only a settled term is closed, and once.
CREATE TABLE term_close (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    run uuid NOT NULL,
    differences bigint NOT NULL CHECK (differences >= 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan),
    FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan)
);

-- What was published of a term: sums only, never a name.
CREATE TABLE term_account (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    plan uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    content text COLLATE "C" NOT NULL,
    content_sha256 TEXT NOT NULL,
    published_at bigint NOT NULL,
    published_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, plan) REFERENCES term_close (county, plan)
);
CREATE INDEX term_account_by_school ON term_account (county, school);
CREATE INDEX term_account_by_id ON term_account (id);
