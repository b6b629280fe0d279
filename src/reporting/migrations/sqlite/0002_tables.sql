-- The report builder: layouts that people saved, each change a new version, and tables frozen as they were seen.
-- append-only: report_layout
-- append-only: frozen_table

CREATE TABLE report_layout (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    before_retired BIGINT CHECK (before_retired = 0),
    body TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    definition TEXT NOT NULL,
    retired BIGINT NOT NULL CHECK (retired IN (0, 1)),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, version),
    UNIQUE (county, id, version, body, retired),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    -- The version before it is of the same body, and was not retired.
    CONSTRAINT the_version_before_it FOREIGN KEY (county, id, before_version, body, before_retired) REFERENCES report_layout (county, id, version, body, retired),
    CONSTRAINT versions_without_a_gap CHECK (CASE WHEN version = 1 THEN before_version IS NULL AND before_retired IS NULL
        ELSE before_version IS NOT NULL AND before_retired IS NOT NULL AND before_version = version - 1 END)
);

CREATE TABLE frozen_table (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    definition TEXT NOT NULL,
    from_month TEXT NOT NULL CHECK (length(from_month) = 7),
    to_month TEXT NOT NULL CHECK (length(to_month) = 7),
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    frozen_at BIGINT NOT NULL,
    frozen_by TEXT NOT NULL,
    frozen_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (from_month <= to_month)
);
CREATE INDEX frozen_table_by_id ON frozen_table (id);
CREATE INDEX frozen_table_by_body ON frozen_table (county, body, frozen_at);
