-- append-only: audit_entry
-- append-only: audit_anchor
-- What the platform itself keeps: the audit, events on their way to modules above, jobs, and first answers to repeated requests.

-- One hash chain per county: serial 1, 2, 3, … (platform/storage/audit.hpp says what is digested).
CREATE TABLE audit_entry (
    county       TEXT NOT NULL,
    serial       INTEGER NOT NULL CHECK (serial > 0),
    at           INTEGER NOT NULL,
    account      TEXT,
    actor        TEXT NOT NULL,
    proof        TEXT NOT NULL,
    request      TEXT NOT NULL,
    action       TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject      TEXT NOT NULL,
    details      TEXT NOT NULL,
    previous     TEXT NOT NULL,
    digest       TEXT NOT NULL,
    algorithm    TEXT NOT NULL,
    PRIMARY KEY (county, serial)
) WITHOUT ROWID, STRICT;
CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_kind, county, serial);
CREATE INDEX audit_entry_at ON audit_entry (county, at);

-- The head of a chain on a day, signed where a key is configured: what is cut off behind an anchor is missed.
CREATE TABLE audit_anchor (
    county    TEXT NOT NULL,
    day       TEXT NOT NULL,
    serial    INTEGER NOT NULL,
    digest    TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    key       TEXT,
    signature TEXT,
    at        INTEGER NOT NULL,
    PRIMARY KEY (county, day),
    FOREIGN KEY (county, serial) REFERENCES audit_entry (county, serial)
) WITHOUT ROWID, STRICT;

CREATE TABLE outbox_event (
    county    TEXT NOT NULL,
    id        TEXT NOT NULL,
    at        INTEGER NOT NULL,
    name      TEXT NOT NULL,
    payload   TEXT NOT NULL,
    PRIMARY KEY (county, id)
) WITHOUT ROWID, STRICT;

-- waiting → running (until claimed_until, then anybody may take it again) → gone, or dead with the reason.
CREATE TABLE job (
    county        TEXT NOT NULL,
    id            TEXT NOT NULL,
    name          TEXT NOT NULL,
    payload       TEXT NOT NULL,
    due           INTEGER NOT NULL,
    made          INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'dead')),
    tries         INTEGER NOT NULL,
    claimed_by    TEXT,
    claimed_until INTEGER,
    reason        TEXT,
    PRIMARY KEY (county, id)
) WITHOUT ROWID, STRICT;
CREATE INDEX job_due ON job (state, due);

-- The first answer to a request with an Idempotency-Key; a repeat gets the same.
CREATE TABLE reply (
    county  TEXT NOT NULL,
    actor   TEXT NOT NULL,
    key     TEXT NOT NULL,
    digest  TEXT NOT NULL,
    status  INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (county, actor, key)
) WITHOUT ROWID, STRICT;
CREATE INDEX reply_at ON reply (at);
