-- Published fee notices (收费公示), each with its lines: what an item costs in a grade. Nothing may be billed that does not stand here.
-- append-only: fee_notice
-- append-only: fee_notice_line
-- append-only: fee_notice_withdrawal

CREATE TABLE fee_notice (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    plan uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    version bigint NOT NULL CHECK (version > 0),
    content text COLLATE "C" NOT NULL,
    content_sha256 TEXT NOT NULL,
    published_at bigint NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    published_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, plan, version),
    UNIQUE (county, id, plan, published_at),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school)
);

CREATE INDEX fee_notice_by_id ON fee_notice (id);
CREATE INDEX fee_notice_by_school ON fee_notice (county, school);
CREATE INDEX fee_notice_by_time ON fee_notice (published_at);

-- One price for an item in a grade, whoever is charged. item: 'base', or the id of a special course.
CREATE TABLE fee_notice_line (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    item text COLLATE "C" NOT NULL,
    grade bigint NOT NULL CHECK (grade BETWEEN 1 AND 9),
    price_fen bigint NOT NULL CHECK (price_fen >= 0),
    PRIMARY KEY (county, notice, item, grade),
    UNIQUE (county, notice, item, grade, price_fen),
    FOREIGN KEY (county, notice) REFERENCES fee_notice (county, id)
);

CREATE TABLE fee_notice_withdrawal (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, notice),
    FOREIGN KEY (county, notice) REFERENCES fee_notice (county, id)
);
