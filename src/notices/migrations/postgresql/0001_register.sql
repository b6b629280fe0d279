-- The register. Rows lie in the county of the registering body; "county" is therefore first in every key.

-- One uploaded (or typed) file and what became of it. The same bytes for the same body are one import.
CREATE TABLE notice_import (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    sha256 text COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
    name text COLLATE "C" NOT NULL,
    kind text COLLATE "C" CHECK (kind IN ('text', 'html', 'docx', 'pdf', 'scan')),
    bytes bigint NOT NULL CHECK (bytes >= 0),
    state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'reading', 'done', 'refused')),
    page bigint NOT NULL,
    pages bigint NOT NULL,
    problem text COLLATE "C",
    problem_text text COLLATE "C",
    problem_text_en text COLLATE "C",
    created_at bigint NOT NULL,
    created_by text COLLATE "C" NOT NULL,
    created_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, sha256),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((state = 'refused') = (problem IS NOT NULL)),
    CHECK (page >= 0 AND pages >= 0)
);
CREATE INDEX notice_import_by_time ON notice_import (county, created_at, id);

-- What was extracted from it: the lines that every line number means, and the confidence of each line of a scan.
-- append-only: notice_import_text
CREATE TABLE notice_import_text (
    county text COLLATE "C" NOT NULL,
    import uuid NOT NULL,
    text text COLLATE "C" NOT NULL,
    confidence text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, import),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id)
);

CREATE TABLE notice (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    body uuid NOT NULL,
    import uuid NOT NULL,
    document text COLLATE "C" NOT NULL,
    stage text COLLATE "C" NOT NULL CHECK (stage IN ('draft', 'checked', 'published')),
    version bigint NOT NULL CHECK (version > 0),
    revision bigint NOT NULL CHECK (revision > 0),
    form text COLLATE "C" NOT NULL CHECK (form IN ('notice', 'attachment', 'fragment')),
    number text COLLATE "C",
    number_key text COLLATE "C",
    title text COLLATE "C",
    title_key text COLLATE "C",
    issuers text COLLATE "C",
    genre text COLLATE "C",
    issued date,
    effect_from date,
    expires_on date,
    interpreter uuid,
    interpreter_ground text COLLATE "C" NOT NULL CHECK (interpreter_ground IN ('interpreter', 'issuer')),
    findings_open bigint NOT NULL CHECK (findings_open >= 0),
    errors_open bigint NOT NULL CHECK (errors_open >= 0 AND errors_open <= findings_open),
    registered_at bigint NOT NULL,
    registered_by text COLLATE "C" NOT NULL,
    registered_by_name text COLLATE "C" NOT NULL,
    edited_at bigint NOT NULL,
    edited_by text COLLATE "C" NOT NULL,
    checked_at bigint,
    checked_by text COLLATE "C",
    checked_by_name text COLLATE "C",
    published_at bigint,
    published_by text COLLATE "C",
    published_by_name text COLLATE "C",
    due date,
    effective text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, serial),
    UNIQUE (county, import, document),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id),
    CONSTRAINT checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> edited_by),
    CONSTRAINT checked_before_published CHECK ((stage = 'draft') = (checked_by IS NULL) AND (stage = 'published') = (published_at IS NOT NULL)),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
    CHECK ((number IS NULL) = (number_key IS NULL) AND (title IS NULL) = (title_key IS NULL))
);
CREATE UNIQUE INDEX notice_number_once ON notice (county, number_key) WHERE stage = 'published';
CREATE INDEX notice_by_id ON notice (id);
CREATE INDEX notice_by_number ON notice (number_key);
CREATE INDEX notice_by_title ON notice (title_key);
CREATE INDEX notice_by_body ON notice (body, stage);
CREATE INDEX notice_by_time ON notice (registered_at, id);

-- What one version of the reader said; the newest revision counts.
-- append-only: notice_reading
CREATE TABLE notice_reading (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    revision bigint NOT NULL,
    reader text COLLATE "C" NOT NULL,
    read_at bigint NOT NULL,
    document text COLLATE "C" NOT NULL,
    findings text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, notice, revision),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- append-only: notice_correction
CREATE TABLE notice_correction (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    version bigint NOT NULL,
    id uuid NOT NULL,
    path text COLLATE "C" NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act IN ('set', 'add', 'remove', 'reset')),
    value text COLLATE "C",
    was text COLLATE "C",
    reason text COLLATE "C" NOT NULL CHECK (length(reason) > 0),
    author text COLLATE "C" NOT NULL,
    author_name text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, notice, version),
    UNIQUE (county, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- append-only: notice_finding_decision
CREATE TABLE notice_finding_decision (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    version bigint NOT NULL,
    finding text COLLATE "C" NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision IN ('accept', 'dismiss', 'reopen')),
    reason text COLLATE "C" NOT NULL,
    author text COLLATE "C" NOT NULL,
    author_name text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, notice, version),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- The history of an entry as people read it.
-- append-only: notice_event
CREATE TABLE notice_event (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    who text COLLATE "C" NOT NULL,
    event text COLLATE "C" NOT NULL,
    what text COLLATE "C" NOT NULL,
    reason text COLLATE "C",
    PRIMARY KEY (county, notice, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- A citation or repeal of a notice. `target` is a published notice of any county, or nothing while the register waits for it.
CREATE TABLE notice_link (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    list text COLLATE "C" NOT NULL CHECK (list IN ('citations', 'repeals')),
    item text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL CHECK (role IN ('basis', 'repealed', 'mention', 'standard', 'repeal')),
    number text COLLATE "C",
    number_key text COLLATE "C",
    title text COLLATE "C",
    title_key text COLLATE "C",
    path text COLLATE "C",
    whole boolean NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('resolved', 'waiting', 'ambiguous', 'outside')),
    target_county text COLLATE "C",
    target uuid,
    PRIMARY KEY (county, notice, list, item),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CONSTRAINT resolved_to_another CHECK (target IS NULL OR target <> notice),
    CHECK ((state = 'resolved') = (target IS NOT NULL) AND (target IS NULL) = (target_county IS NULL)),
    CHECK ((role = 'repeal') = (list = 'repeals'))
);
CREATE INDEX notice_link_by_number ON notice_link (number_key);
CREATE INDEX notice_link_by_title ON notice_link (title_key);
CREATE INDEX notice_link_by_target ON notice_link (target);

-- What ends a notice and from when; stands in the county of the ended one. No day yet: the repealing notice has no day of effect.
CREATE TABLE notice_ending (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    why text COLLATE "C" NOT NULL CHECK (why IN ('repeal', 'cleanup')),
    by_id uuid NOT NULL,
    by_county text COLLATE "C" NOT NULL,
    from_date date,
    PRIMARY KEY (county, notice, why, by_id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CHECK (by_id <> notice)
);
CREATE INDEX notice_ending_by_id ON notice_ending (by_id);

-- The full-text index: each gram of a notice once, with the weight of the best place it stands in. `serial` is the notice's.
CREATE TABLE notice_gram (
    county text COLLATE "C" NOT NULL,
    gram text COLLATE "C" NOT NULL,
    serial bigint NOT NULL,
    weight bigint NOT NULL,
    PRIMARY KEY (county, gram, serial)
);

-- Working days that a step may take; the day it is due comes from the working-day calendar.
-- reference-table: notice_time_limit
CREATE TABLE notice_time_limit (
    step text COLLATE "C" PRIMARY KEY,
    working_days bigint NOT NULL CHECK (working_days > 0)
);
INSERT INTO notice_time_limit (step, working_days) VALUES ('check', 5), ('answer', 15);
