-- Templates, inspectors and yearly plans.

CREATE TABLE inspection_template (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    office uuid NOT NULL,
    latest bigint NOT NULL CHECK (latest > 0),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, office) REFERENCES body (county, id)
);
CREATE INDEX inspection_template_by_office ON inspection_template (county, office);

-- What was published stays as it was; `before` leaves no gap.
-- append-only: inspection_template_version
CREATE TABLE inspection_template_version (
    county text COLLATE "C" NOT NULL,
    template uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    before bigint,
    title text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    published_at bigint NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, template, number),
    FOREIGN KEY (county, template) REFERENCES inspection_template (county, id),
    FOREIGN KEY (county, template, before) REFERENCES inspection_template_version (county, template, number),
    CHECK ((number = 1) = (before IS NULL) AND (before IS NULL OR before = number - 1))
);

CREATE TABLE inspection_inspector (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    office uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    post uuid NOT NULL REFERENCES post (id),
    post_title text COLLATE "C" NOT NULL,
    person uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    declared text COLLATE "C" NOT NULL,
    live bigint CHECK (live = 1),
    listed_at bigint NOT NULL,
    ended_at bigint,
    end_reason text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    office uuid NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (length(title) > 0),
    year bigint NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('directed', 'undirected')),
    content text COLLATE "C" NOT NULL,
    time_from text COLLATE "C" NOT NULL,
    time_until text COLLATE "C" NOT NULL,
    template uuid NOT NULL,
    template_number bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('drafted', 'published', 'withdrawn')),
    digest text COLLATE "C",
    written_at bigint NOT NULL,
    written_by text COLLATE "C" NOT NULL,
    published_at bigint,
    published_by text COLLATE "C",
    withdrawn_at bigint,
    withdraw_reason text COLLATE "C",
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
