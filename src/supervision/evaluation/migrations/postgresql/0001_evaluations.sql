-- Score sheets, evaluations by them, appeals and results. Rows lie in the county of the body that evaluates; those evaluated may lie elsewhere, so they are
-- named without a foreign key to their own rows.
-- append-only: score_sheet
-- append-only: evaluation_subject
-- append-only: evaluation_appeal
-- append-only: evaluation_appeal_decision
-- append-only: evaluation_result

CREATE TABLE score_sheet (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    body uuid NOT NULL,
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    made_at bigint NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    made_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id, version),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);
CREATE INDEX score_sheet_by_body ON score_sheet (county, body);

CREATE TABLE evaluation (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    body_path text COLLATE "C" NOT NULL,
    sheet uuid NOT NULL,
    sheet_version bigint NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    year bigint NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    period_from text COLLATE "C" NOT NULL,
    period_until text COLLATE "C" NOT NULL,
    stage text COLLATE "C" NOT NULL CHECK (stage IN ('open', 'appeal', 'published')),
    appeals_until text COLLATE "C",
    opened_at bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    opened_by_name text COLLATE "C" NOT NULL,
    announced_at bigint,
    published_at bigint,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, sheet, sheet_version) REFERENCES score_sheet (county, id, version),
    CHECK (period_from < period_until),
    CHECK ((stage = 'open') = (announced_at IS NULL)),
    CHECK ((announced_at IS NULL) = (appeals_until IS NULL)),
    CHECK ((stage = 'published') = (published_at IS NOT NULL))
);
CREATE INDEX evaluation_by_body ON evaluation (county, body_path);

CREATE TABLE evaluation_subject (
    county text COLLATE "C" NOT NULL,
    evaluation uuid NOT NULL,
    subject uuid NOT NULL,
    subject_path text COLLATE "C" NOT NULL,
    doubled bigint NOT NULL CHECK (doubled IN (0, 1)),
    PRIMARY KEY (county, evaluation, subject),
    FOREIGN KEY (county, evaluation) REFERENCES evaluation (county, id)
);

-- One person's marks for one body. Saved again and again until sent.
CREATE TABLE evaluation_marking (
    county text COLLATE "C" NOT NULL,
    evaluation uuid NOT NULL,
    subject uuid NOT NULL,
    marker text COLLATE "C" NOT NULL CHECK (marker IN ('self', 'expert')),
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    facts text COLLATE "C" NOT NULL,
    notes text COLLATE "C" NOT NULL,
    saved_at bigint NOT NULL,
    sent_at bigint,
    PRIMARY KEY (county, evaluation, subject, marker, by_whom),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject),
    CHECK (sent_at IS NULL OR sent_at >= saved_at)
);

CREATE TABLE evaluation_appeal (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    evaluation uuid NOT NULL,
    subject uuid NOT NULL,
    item text COLLATE "C",
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, evaluation, subject, by_whom),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject)
);
CREATE INDEX evaluation_appeal_by_evaluation ON evaluation_appeal (county, evaluation);

CREATE TABLE evaluation_appeal_decision (
    county text COLLATE "C" NOT NULL,
    appeal uuid NOT NULL,
    evaluation uuid NOT NULL,
    subject uuid NOT NULL,
    appealed_by text COLLATE "C" NOT NULL,
    upheld bigint NOT NULL CHECK (upheld IN (0, 1)),
    corrected text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, appeal),
    FOREIGN KEY (county, appeal, evaluation, subject, appealed_by) REFERENCES evaluation_appeal (county, id, evaluation, subject, by_whom),
    CONSTRAINT another_person_decides CHECK (by_whom <> appealed_by)
);

CREATE TABLE evaluation_result (
    county text COLLATE "C" NOT NULL,
    evaluation uuid NOT NULL,
    subject uuid NOT NULL,
    points bigint NOT NULL CHECK (points >= 0),
    grade text COLLATE "C" NOT NULL,
    place bigint NOT NULL CHECK (place > 0),
    tied bigint NOT NULL CHECK (tied IN (0, 1)),
    content text COLLATE "C" NOT NULL,
    published_at bigint NOT NULL,
    PRIMARY KEY (county, evaluation, subject),
    UNIQUE (county, evaluation, subject, grade),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject)
);
