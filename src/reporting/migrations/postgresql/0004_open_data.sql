-- Open data: what of a frozen report an official released to everybody. A release holds what was published, with small numbers left out, and names the
-- report by its digest; taking it back is a row of its own with a reason.
-- append-only: open_release
-- append-only: open_withdrawal

CREATE UNIQUE INDEX frozen_report_as_frozen ON frozen_report (county, id, body, digest);

CREATE TABLE open_release (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    report uuid NOT NULL,
    body uuid NOT NULL,
    report_digest text COLLATE "C" NOT NULL,
    title text COLLATE "C" NOT NULL CHECK (length(trim(title)) > 0),
    licence text COLLATE "C" NOT NULL CHECK (length(trim(licence)) > 0),
    threshold bigint NOT NULL CHECK (threshold >= 5),
    indicators text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    hidden bigint NOT NULL CHECK (hidden >= 0),
    released_at bigint NOT NULL,
    released_by text COLLATE "C" NOT NULL,
    released_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    -- One report is published once: a second cut of the same rows would tell what the first left out.
    CONSTRAINT a_report_is_released_once UNIQUE (county, report),
    CONSTRAINT only_what_is_frozen FOREIGN KEY (county, report, body, report_digest) REFERENCES frozen_report (county, id, body, digest)
);
CREATE INDEX open_release_by_id ON open_release (id);
CREATE INDEX open_release_by_time ON open_release (released_at, id);

CREATE TABLE open_withdrawal (
    county text COLLATE "C" NOT NULL,
    release_id uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (length(trim(reason)) > 0),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, release_id),
    FOREIGN KEY (county, release_id) REFERENCES open_release (county, id)
);
