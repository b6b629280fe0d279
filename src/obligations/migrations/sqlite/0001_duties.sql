-- The ledger of duties. A duty and everything under it lie in the county of the body that issued it.
-- append-only: duty_target
-- append-only: duty_measure
-- append-only: duty_share
-- append-only: duty_evidence
-- append-only: duty_report
-- append-only: duty_report_decision

CREATE TABLE duty (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    issuer TEXT NOT NULL,
    notice_county TEXT,
    notice TEXT,
    clause TEXT,
    clause_path TEXT,
    clause_text TEXT,
    notice_number TEXT,
    notice_title TEXT,
    content TEXT NOT NULL,
    due TEXT,
    recurrence TEXT NOT NULL CHECK (recurrence IN ('none', 'monthly', 'quarterly', 'yearly')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'issued', 'withdrawn')),
    version BIGINT NOT NULL CHECK (version > 0),
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    made_by_name TEXT NOT NULL,
    issued_at BIGINT,
    issued_by_name TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, issuer),
    FOREIGN KEY (county, issuer) REFERENCES body (county, id),
    CHECK ((notice IS NULL) = (notice_county IS NULL)),
    CHECK (clause IS NULL OR notice IS NOT NULL),
    CHECK (state <> 'issued' OR issued_at IS NOT NULL)
);
CREATE INDEX duty_by_issuer ON duty (issuer, made_at);
CREATE INDEX duty_by_notice ON duty (notice, clause);

-- Targets from several sources stand side by side; a change is a new version of its source, never an edit.
CREATE TABLE duty_target (
    county TEXT NOT NULL,
    duty TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    source_date TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('exact', 'at_least', 'at_most', 'about', 'unspecified', 'recurring', 'per_body', 'percentage')),
    number_milli BIGINT,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, duty, source, version),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id),
    CHECK ((kind = 'unspecified') = (number_milli IS NULL)),
    CHECK (kind <> 'percentage' OR number_milli BETWEEN 0 AND 100000)
);

-- What a quality is read from is chosen by a person, who stays named.
CREATE TABLE duty_measure (
    county TEXT NOT NULL,
    duty TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    measure TEXT NOT NULL CHECK (measure <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, duty, version),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id)
);

-- A duty of one body, once for each instance of a recurring one ('' otherwise). Nobody owes oneself.
CREATE TABLE duty_share (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    duty TEXT NOT NULL,
    issuer TEXT NOT NULL,
    body TEXT NOT NULL,
    instance TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, duty, body, instance),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, duty, issuer) REFERENCES duty (county, id, issuer),
    CHECK (body <> issuer)
);
CREATE INDEX duty_share_by_body ON duty_share (body);
CREATE INDEX duty_share_by_issuer ON duty_share (issuer);

CREATE TABLE duty_evidence (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    share TEXT NOT NULL,
    sha256 TEXT,
    name TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    address TEXT,
    proves TEXT NOT NULL CHECK (proves <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    CHECK ((sha256 IS NULL) = (address IS NOT NULL))
);
CREATE INDEX duty_evidence_by_hash ON duty_evidence (sha256);

CREATE TABLE duty_report (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    share TEXT NOT NULL,
    period TEXT NOT NULL CHECK (period <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    percent BIGINT NOT NULL CHECK (percent BETWEEN 0 AND 100),
    number_milli BIGINT,
    stages TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);
CREATE INDEX duty_report_by_share ON duty_report (county, share, at);

-- A report counts only after the head, another person than its writer, has approved it.
CREATE TABLE duty_report_decision (
    county TEXT NOT NULL,
    report TEXT NOT NULL,
    share TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'returned')),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, report),
    UNIQUE (county, report, share, decision),
    FOREIGN KEY (county, report, share) REFERENCES duty_report (county, id, share),
    FOREIGN KEY (county, report, drafted_by) REFERENCES duty_report (county, id, by_whom),
    CHECK (by_whom <> drafted_by),
    CHECK (decision = 'approved' OR words <> '')
);
