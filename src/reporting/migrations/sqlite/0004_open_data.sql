-- Open data: what of a frozen report an official released to everybody. A release holds what was published, with small numbers left out, and names the
-- report by its digest; taking it back is a row of its own with a reason.
-- append-only: open_release
-- append-only: open_withdrawal

CREATE UNIQUE INDEX frozen_report_as_frozen ON frozen_report (county, id, body, digest);

CREATE TABLE open_release (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    report TEXT NOT NULL,
    body TEXT NOT NULL,
    report_digest TEXT NOT NULL,
    title TEXT NOT NULL CHECK (length(trim(title)) > 0),
    licence TEXT NOT NULL CHECK (length(trim(licence)) > 0),
    threshold BIGINT NOT NULL CHECK (threshold >= 5),
    indicators TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    hidden BIGINT NOT NULL CHECK (hidden >= 0),
    released_at BIGINT NOT NULL,
    released_by TEXT NOT NULL,
    released_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    -- One report is published once: a second cut of the same rows would tell what the first left out.
    CONSTRAINT a_report_is_released_once UNIQUE (county, report),
    CONSTRAINT only_what_is_frozen FOREIGN KEY (county, report, body, report_digest) REFERENCES frozen_report (county, id, body, digest)
);
CREATE INDEX open_release_by_id ON open_release (id);
CREATE INDEX open_release_by_time ON open_release (released_at, id);

CREATE TABLE open_withdrawal (
    county TEXT NOT NULL,
    release_id TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(trim(reason)) > 0),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, release_id),
    FOREIGN KEY (county, release_id) REFERENCES open_release (county, id)
);
