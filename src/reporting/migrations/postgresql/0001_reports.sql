-- Reports as they were frozen: content and digest of what was known then. Freezing the same again is a new version that names the one before.
-- append-only: frozen_report
CREATE TABLE frozen_report (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('half_month', 'month', 'term', 'asked')),
    day date NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    before_version bigint,
    from_month text COLLATE "C" NOT NULL CHECK (length(from_month) = 7),
    to_month text COLLATE "C" NOT NULL CHECK (length(to_month) = 7),
    content text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    differences text COLLATE "C" NOT NULL,
    changed bigint NOT NULL CHECK (changed >= 0),
    frozen_at bigint NOT NULL,
    frozen_by text COLLATE "C" NOT NULL,
    frozen_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, kind, day, version),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CONSTRAINT the_version_before_it FOREIGN KEY (county, body, kind, day, before_version) REFERENCES frozen_report (county, body, kind, day, version),
    CONSTRAINT versions_without_a_gap CHECK ((before_version IS NULL AND version = 1) OR (before_version IS NOT NULL AND before_version = version - 1)),
    CHECK (from_month <= to_month)
);
CREATE INDEX frozen_report_by_id ON frozen_report (id);
