-- The close of a term: differences that were explained, orders to settle many schools, and the accounts that were published.
-- append-only: difference_note
-- append-only: settle_order
-- append-only: settle_outcome
-- append-only: term_close
-- append-only: term_account

CREATE TABLE difference_note (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, pupil, kind),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

-- Settle every school below a body; one outcome for each of its plans.
CREATE TABLE settle_order (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body_path TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    plans TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id)
);

CREATE TABLE settle_outcome (
    county TEXT NOT NULL,
    settle_order TEXT NOT NULL,
    plan TEXT NOT NULL,
    settled TEXT NOT NULL CHECK (settled IN ('yes', 'no')),
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, settle_order, plan),
    FOREIGN KEY (county, settle_order) REFERENCES settle_order (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (settled = 'yes' OR reason <> '')
);

-- Only a settled term is closed, and once.
CREATE TABLE term_close (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    run TEXT NOT NULL,
    differences BIGINT NOT NULL CHECK (differences >= 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan),
    FOREIGN KEY (county, run, plan) REFERENCES settlement_run (county, id, plan)
);

-- What was published of a term: sums only, never a name.
CREATE TABLE term_account (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, plan) REFERENCES term_close (county, plan)
);
CREATE INDEX term_account_by_school ON term_account (county, school);
CREATE INDEX term_account_by_id ON term_account (id);
