-- The ledger of duties. A duty and everything under it lie in the county of the body that issued it.
-- append-only: duty_target
-- append-only: duty_measure
-- append-only: duty_share
-- append-only: duty_evidence
-- append-only: duty_report
-- append-only: duty_report_decision

CREATE TABLE duty (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    issuer uuid NOT NULL,
    notice_county text COLLATE "C",
    notice uuid,
    clause text COLLATE "C",
    clause_path text COLLATE "C",
    clause_text text COLLATE "C",
    notice_number text COLLATE "C",
    notice_title text COLLATE "C",
    content text COLLATE "C" NOT NULL,
    due date,
    recurrence text COLLATE "C" NOT NULL CHECK (recurrence IN ('none', 'monthly', 'quarterly', 'yearly')),
    state text COLLATE "C" NOT NULL CHECK (state IN ('draft', 'issued', 'withdrawn')),
    version bigint NOT NULL CHECK (version > 0),
    made_at bigint NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    made_by_name text COLLATE "C" NOT NULL,
    issued_at bigint,
    issued_by_name text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    duty uuid NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    version bigint NOT NULL CHECK (version > 0),
    source_date date NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('exact', 'at_least', 'at_most', 'about', 'unspecified', 'recurring', 'per_body', 'percentage')),
    number_milli bigint,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, duty, source, version),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id),
    CHECK ((kind = 'unspecified') = (number_milli IS NULL)),
    CHECK (kind <> 'percentage' OR number_milli BETWEEN 0 AND 100000)
);

-- What a quality is read from is chosen by a person, who stays named.
CREATE TABLE duty_measure (
    county text COLLATE "C" NOT NULL,
    duty uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    measure text COLLATE "C" NOT NULL CHECK (measure <> ''),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, duty, version),
    FOREIGN KEY (county, duty) REFERENCES duty (county, id)
);

-- A duty of one body, once for each instance of a recurring one ('' otherwise). Nobody owes oneself.
CREATE TABLE duty_share (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    duty uuid NOT NULL,
    issuer uuid NOT NULL,
    body uuid NOT NULL,
    instance text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, duty, body, instance),
    UNIQUE (county, id, body),
    FOREIGN KEY (county, duty, issuer) REFERENCES duty (county, id, issuer),
    CHECK (body <> issuer)
);
CREATE INDEX duty_share_by_body ON duty_share (body);
CREATE INDEX duty_share_by_issuer ON duty_share (issuer);

CREATE TABLE duty_evidence (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    share uuid NOT NULL,
    sha256 TEXT,
    name text COLLATE "C" NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    address text COLLATE "C",
    proves text COLLATE "C" NOT NULL CHECK (proves <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id),
    CHECK ((sha256 IS NULL) = (address IS NOT NULL))
);
CREATE INDEX duty_evidence_by_hash ON duty_evidence (sha256);

CREATE TABLE duty_report (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    share uuid NOT NULL,
    period text COLLATE "C" NOT NULL CHECK (period <> ''),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    percent bigint NOT NULL CHECK (percent BETWEEN 0 AND 100),
    number_milli bigint,
    stages text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, share, id),
    UNIQUE (county, id, by_whom),
    FOREIGN KEY (county, share) REFERENCES duty_share (county, id)
);
CREATE INDEX duty_report_by_share ON duty_report (county, share, at);

-- A report counts only after the head, another person than its writer, has approved it.
CREATE TABLE duty_report_decision (
    county text COLLATE "C" NOT NULL,
    report uuid NOT NULL,
    share uuid NOT NULL,
    drafted_by text COLLATE "C" NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision IN ('approved', 'returned')),
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, report),
    UNIQUE (county, report, share, decision),
    FOREIGN KEY (county, report, share) REFERENCES duty_report (county, id, share),
    FOREIGN KEY (county, report, drafted_by) REFERENCES duty_report (county, id, by_whom),
    CHECK (by_whom <> drafted_by),
    CHECK (decision = 'approved' OR words <> '')
);
