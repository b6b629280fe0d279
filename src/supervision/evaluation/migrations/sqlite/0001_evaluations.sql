-- Score sheets, evaluations by them, appeals and results. Rows lie in the county of the body that evaluates; those evaluated may lie elsewhere, so they are
-- named without a foreign key to their own rows.
-- append-only: score_sheet
-- append-only: evaluation_subject
-- append-only: evaluation_appeal
-- append-only: evaluation_appeal_decision
-- append-only: evaluation_result

CREATE TABLE score_sheet (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id, version),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);
CREATE INDEX score_sheet_by_body ON score_sheet (county, body);

CREATE TABLE evaluation (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    body_path TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sheet_version BIGINT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    year BIGINT NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    period_from TEXT NOT NULL,
    period_until TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('open', 'appeal', 'published')),
    appeals_until TEXT,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    announced_at BIGINT,
    published_at BIGINT,
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
    county TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_path TEXT NOT NULL,
    doubled BIGINT NOT NULL CHECK (doubled IN (0, 1)),
    PRIMARY KEY (county, evaluation, subject),
    FOREIGN KEY (county, evaluation) REFERENCES evaluation (county, id)
);

-- One person's marks for one body. Saved again and again until sent.
CREATE TABLE evaluation_marking (
    county TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    marker TEXT NOT NULL CHECK (marker IN ('self', 'expert')),
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    facts TEXT NOT NULL,
    notes TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (county, evaluation, subject, marker, by_whom),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject),
    CHECK (sent_at IS NULL OR sent_at >= saved_at)
);

CREATE TABLE evaluation_appeal (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    item TEXT,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, evaluation, subject, by_whom),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject)
);
CREATE INDEX evaluation_appeal_by_evaluation ON evaluation_appeal (county, evaluation);

CREATE TABLE evaluation_appeal_decision (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    appealed_by TEXT NOT NULL,
    upheld BIGINT NOT NULL CHECK (upheld IN (0, 1)),
    corrected TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    FOREIGN KEY (county, appeal, evaluation, subject, appealed_by) REFERENCES evaluation_appeal (county, id, evaluation, subject, by_whom),
    CONSTRAINT another_person_decides CHECK (by_whom <> appealed_by)
);

CREATE TABLE evaluation_result (
    county TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    subject TEXT NOT NULL,
    points BIGINT NOT NULL CHECK (points >= 0),
    grade TEXT NOT NULL,
    place BIGINT NOT NULL CHECK (place > 0),
    tied BIGINT NOT NULL CHECK (tied IN (0, 1)),
    content TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    PRIMARY KEY (county, evaluation, subject),
    UNIQUE (county, evaluation, subject, grade),
    FOREIGN KEY (county, evaluation, subject) REFERENCES evaluation_subject (county, evaluation, subject)
);
