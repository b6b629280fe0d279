-- Official lists and decisions: who pays less, from when until when, by which document and by which rule.
-- append-only: exemption_list
-- append-only: exemption_grant
-- append-only: exemption_end

-- body: who handed it in: a school, or the county's bureau for its schools.
CREATE TABLE exemption_list (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL,
    grants bigint NOT NULL CHECK (grants > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);

-- until_date is the first day after it. rule_percent: what the rule rule_value gave for the category when it was granted.
CREATE TABLE exemption_grant (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    category text COLLATE "C" NOT NULL CHECK (category <> ''),
    percent bigint NOT NULL CHECK (percent BETWEEN 1 AND 100),
    from_date date NOT NULL,
    until_date date NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    evidence text COLLATE "C" NOT NULL,
    rule_value uuid NOT NULL REFERENCES rule_value (id),
    rule_percent bigint NOT NULL,
    rule_basis text COLLATE "C" NOT NULL CHECK (rule_basis <> ''),
    list uuid,
    granted_at bigint NOT NULL,
    granted_by text COLLATE "C" NOT NULL,
    granted_by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    exemption uuid NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    ends_on date NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    document text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, exemption),
    FOREIGN KEY (county, exemption, from_date, until_date) REFERENCES exemption_grant (county, id, from_date, until_date),
    CONSTRAINT within_its_days CHECK (from_date <= ends_on AND ends_on < until_date)
);
