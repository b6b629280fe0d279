-- The register. Rows lie in the county of the registering body; "county" is therefore first in every key.

-- One uploaded (or typed) file and what became of it. The same bytes for the same body are one import.
CREATE TABLE notice_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('text', 'html', 'docx', 'pdf', 'scan')),
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'done', 'refused')),
    page BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    problem TEXT,
    problem_text TEXT,
    problem_text_en TEXT,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_by_name TEXT NOT NULL,
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
    county TEXT NOT NULL,
    import TEXT NOT NULL,
    text TEXT NOT NULL,
    confidence TEXT NOT NULL,
    PRIMARY KEY (county, import),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id)
);

CREATE TABLE notice (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    body TEXT NOT NULL,
    import TEXT NOT NULL,
    document TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'checked', 'published')),
    version BIGINT NOT NULL CHECK (version > 0),
    revision BIGINT NOT NULL CHECK (revision > 0),
    form TEXT NOT NULL CHECK (form IN ('notice', 'attachment', 'fragment')),
    number TEXT,
    number_key TEXT,
    title TEXT,
    title_key TEXT,
    issuers TEXT,
    genre TEXT,
    issued TEXT,
    effect_from TEXT,
    expires_on TEXT,
    interpreter TEXT,
    interpreter_ground TEXT NOT NULL CHECK (interpreter_ground IN ('interpreter', 'issuer')),
    findings_open BIGINT NOT NULL CHECK (findings_open >= 0),
    errors_open BIGINT NOT NULL CHECK (errors_open >= 0 AND errors_open <= findings_open),
    registered_at BIGINT NOT NULL,
    registered_by TEXT NOT NULL,
    registered_by_name TEXT NOT NULL,
    edited_at BIGINT NOT NULL,
    edited_by TEXT NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    checked_by_name TEXT,
    published_at BIGINT,
    published_by TEXT,
    published_by_name TEXT,
    due TEXT,
    effective TEXT NOT NULL,
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
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    revision BIGINT NOT NULL,
    reader TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    document TEXT NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (county, notice, revision),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- append-only: notice_correction
CREATE TABLE notice_correction (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    version BIGINT NOT NULL,
    id TEXT NOT NULL,
    path TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('set', 'add', 'remove', 'reset')),
    value TEXT,
    was TEXT,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, notice, version),
    UNIQUE (county, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- append-only: notice_finding_decision
CREATE TABLE notice_finding_decision (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    version BIGINT NOT NULL,
    finding TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('accept', 'dismiss', 'reopen')),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, notice, version),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- The history of an entry as people read it.
-- append-only: notice_event
CREATE TABLE notice_event (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, notice, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);

-- A citation or repeal of a notice. `target` is a published notice of any county, or nothing while the register waits for it.
CREATE TABLE notice_link (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('citations', 'repeals')),
    item TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('basis', 'repealed', 'mention', 'standard', 'repeal')),
    number TEXT,
    number_key TEXT,
    title TEXT,
    title_key TEXT,
    path TEXT,
    whole INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('resolved', 'waiting', 'ambiguous', 'outside')),
    target_county TEXT,
    target TEXT,
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
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('repeal', 'cleanup')),
    by_id TEXT NOT NULL,
    by_county TEXT NOT NULL,
    from_date TEXT,
    PRIMARY KEY (county, notice, why, by_id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CHECK (by_id <> notice)
);
CREATE INDEX notice_ending_by_id ON notice_ending (by_id);

-- The full-text index: each gram of a notice once, with the weight of the best place it stands in. `serial` is the notice's.
CREATE TABLE notice_gram (
    county TEXT NOT NULL,
    gram TEXT NOT NULL,
    serial BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    PRIMARY KEY (county, gram, serial)
) WITHOUT ROWID;

-- Working days that a step may take; the day it is due comes from the working-day calendar.
-- reference-table: notice_time_limit
CREATE TABLE notice_time_limit (
    step TEXT PRIMARY KEY,
    working_days BIGINT NOT NULL CHECK (working_days > 0)
);
INSERT INTO notice_time_limit (step, working_days) VALUES ('check', 5), ('answer', 15);
