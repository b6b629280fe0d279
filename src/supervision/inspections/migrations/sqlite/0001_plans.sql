-- Templates, inspectors and yearly plans.

CREATE TABLE inspection_template (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    office TEXT NOT NULL,
    latest BIGINT NOT NULL CHECK (latest > 0),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, office) REFERENCES body (county, id)
);
CREATE INDEX inspection_template_by_office ON inspection_template (county, office);

-- What was published stays as it was; `before` leaves no gap.
-- append-only: inspection_template_version
CREATE TABLE inspection_template_version (
    county TEXT NOT NULL,
    template TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before BIGINT,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    PRIMARY KEY (county, template, number),
    FOREIGN KEY (county, template) REFERENCES inspection_template (county, id),
    FOREIGN KEY (county, template, before) REFERENCES inspection_template_version (county, template, number),
    CHECK ((number = 1) = (before IS NULL) AND (before IS NULL OR before = number - 1))
);

CREATE TABLE inspection_inspector (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    code TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (id),
    post_title TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL,
    account TEXT NOT NULL,
    declared TEXT NOT NULL,
    live BIGINT CHECK (live = 1),
    listed_at BIGINT NOT NULL,
    ended_at BIGINT,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, office, code),
    UNIQUE (county, office, person, live),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CONSTRAINT inspector_ended_with_a_reason CHECK ((live IS NULL) = (ended_at IS NOT NULL) AND (live IS NULL) = (end_reason IS NOT NULL)),
    CHECK (end_reason IS NULL OR length(end_reason) > 0)
);
CREATE INDEX inspection_inspector_by_account ON inspection_inspector (account);

-- `digest` stands once the plan is published, and draws point at it: the content cannot change under them.
CREATE TABLE inspection_plan (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    office TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(title) > 0),
    year BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('directed', 'undirected')),
    content TEXT NOT NULL,
    time_from TEXT NOT NULL,
    time_until TEXT NOT NULL,
    template TEXT NOT NULL,
    template_number BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('drafted', 'published', 'withdrawn')),
    digest TEXT,
    written_at BIGINT NOT NULL,
    written_by TEXT NOT NULL,
    published_at BIGINT,
    published_by TEXT,
    withdrawn_at BIGINT,
    withdraw_reason TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, digest),
    FOREIGN KEY (county, office) REFERENCES body (county, id),
    FOREIGN KEY (county, template, template_number) REFERENCES inspection_template_version (county, template, number),
    CHECK (time_from <= time_until),
    CHECK ((state = 'drafted') = (digest IS NULL) AND (digest IS NULL) = (published_at IS NULL) AND (digest IS NULL) = (published_by IS NULL)),
    CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdraw_reason IS NULL))
);
CREATE INDEX inspection_plan_by_office ON inspection_plan (office, id);
CREATE INDEX inspection_plan_by_id ON inspection_plan (id);
