-- The report builder: layouts that people saved, each change a new version, and tables frozen as they were seen.
-- append-only: report_layout
-- append-only: frozen_table

CREATE TABLE report_layout (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    before_version bigint,
    before_retired bigint CHECK (before_retired = 0),
    body uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (length(trim(name)) > 0),
    definition text COLLATE "C" NOT NULL,
    retired bigint NOT NULL CHECK (retired IN (0, 1)),
    made_at bigint NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    made_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id, version),
    UNIQUE (county, id, version, body, retired),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    -- The version before it is of the same body, and was not retired.
    CONSTRAINT the_version_before_it FOREIGN KEY (county, id, before_version, body, before_retired) REFERENCES report_layout (county, id, version, body, retired),
    CONSTRAINT versions_without_a_gap CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_retired IS NULL
        ELSE before_version IS NOT NULL AND before_retired IS NOT NULL AND before_version = version - 1 END)
);

CREATE TABLE frozen_table (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (length(trim(name)) > 0),
    definition text COLLATE "C" NOT NULL,
    from_month text COLLATE "C" NOT NULL CHECK (length(from_month) = 7),
    to_month text COLLATE "C" NOT NULL CHECK (length(to_month) = 7),
    content text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    frozen_at bigint NOT NULL,
    frozen_by text COLLATE "C" NOT NULL,
    frozen_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (from_month <= to_month)
);
CREATE INDEX frozen_table_by_id ON frozen_table (id);
CREATE INDEX frozen_table_by_body ON frozen_table (county, body, frozen_at);
