-- Official lists and decisions: who pays less, from when until when, by which document and by which rule.
-- append-only: exemption_list
-- append-only: exemption_grant
-- append-only: exemption_end

-- body: who handed it in: a school, or the county's bureau for its schools.
CREATE TABLE exemption_list (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    grants BIGINT NOT NULL CHECK (grants > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);

-- until_date is the first day after it. rule_percent: what the rule rule_value gave for the category when it was granted.
CREATE TABLE exemption_grant (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category <> ''),
    percent BIGINT NOT NULL CHECK (percent BETWEEN 1 AND 100),
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    evidence TEXT NOT NULL,
    rule_value TEXT NOT NULL REFERENCES rule_value (id),
    rule_percent BIGINT NOT NULL,
    rule_basis TEXT NOT NULL CHECK (rule_basis <> ''),
    list TEXT,
    granted_at BIGINT NOT NULL,
    granted_by TEXT NOT NULL,
    granted_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, from_date, until_date),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, list) REFERENCES exemption_list (county, id),
    CONSTRAINT some_days CHECK (from_date < until_date),
    CONSTRAINT never_below_the_rule CHECK (percent >= rule_percent)
);
CREATE INDEX exemption_grant_by_pupil ON exemption_grant (county, pupil);
CREATE INDEX exemption_grant_by_list ON exemption_grant (county, list);

-- From ends_on on it no longer holds.
CREATE TABLE exemption_end (
    county TEXT NOT NULL,
    exemption TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, exemption),
    FOREIGN KEY (county, exemption, from_date, until_date) REFERENCES exemption_grant (county, id, from_date, until_date),
    CONSTRAINT within_its_days CHECK (from_date <= ends_on AND ends_on < until_date)
);
