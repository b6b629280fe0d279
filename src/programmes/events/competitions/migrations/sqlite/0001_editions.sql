-- Editions of competitions and showcases, who enters them. Everything of an edition lies in the partition of the office that runs its line.
-- append-only: competition_published
-- append-only: competition_event
-- append-only: competition_quota_rule
-- append-only: competition_entry
-- append-only: competition_entry_step

CREATE TABLE competition_edition (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    line TEXT NOT NULL,
    office TEXT NOT NULL,
    tier TEXT NOT NULL CHECK (tier IN ('school', 'prefecture', 'province')),
    mode TEXT NOT NULL CHECK (mode IN ('ranked', 'showcase')),
    content TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    written_by TEXT NOT NULL,
    written_by_name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, mode),
    UNIQUE (county, id, written_by),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id)
);
CREATE INDEX competition_edition_by_line ON competition_edition (county, line);

CREATE TABLE competition_published (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    mode TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    unit TEXT,
    written_by TEXT NOT NULL,
    published_by TEXT NOT NULL,
    published_by_name TEXT NOT NULL,
    published_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition),
    UNIQUE (county, edition, mode),
    FOREIGN KEY (county, edition, mode) REFERENCES competition_edition (county, id, mode),
    FOREIGN KEY (county, edition, written_by) REFERENCES competition_edition (county, id, written_by),
    CHECK (published_by <> written_by),
    CHECK (closes >= opens)
);
CREATE INDEX competition_published_by_edition ON competition_published (edition);

-- The limits that entries repeat in their keys: size of a team, tutors, the earliest day of birth.
CREATE TABLE competition_event (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL CHECK (event <> ''),
    mode TEXT NOT NULL,
    team_max BIGINT NOT NULL CHECK (team_max BETWEEN 1 AND 100),
    tutors_max BIGINT NOT NULL CHECK (tutors_max BETWEEN 0 AND 20),
    born_from TEXT NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, mode),
    UNIQUE (county, edition, event, team_max, born_from),
    UNIQUE (county, edition, event, tutors_max),
    FOREIGN KEY (county, edition, mode) REFERENCES competition_published (county, edition, mode)
);

-- name '' is "each one that is not named".
CREATE TABLE competition_quota_rule (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('prefecture', 'school')),
    name TEXT NOT NULL,
    places BIGINT NOT NULL CHECK (places >= 0),
    PRIMARY KEY (county, edition, event, scope, name),
    UNIQUE (county, edition, event, scope, name, places),
    FOREIGN KEY (county, edition, event) REFERENCES competition_event (county, edition, event)
);

CREATE TABLE competition_entry (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL,
    body TEXT NOT NULL,
    path TEXT NOT NULL CHECK (path IN ('prefecture', 'direct')),
    prefecture TEXT NOT NULL,
    title TEXT NOT NULL,
    promoted_from TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, edition, event),
    UNIQUE (county, id, edition, event, mode),
    FOREIGN KEY (county, edition, event, mode) REFERENCES competition_event (county, edition, event, mode),
    FOREIGN KEY (county, promoted_from) REFERENCES competition_entry (county, id),
    CHECK (path <> 'prefecture' OR prefecture <> ''),
    CHECK (promoted_from IS NULL OR promoted_from <> id)
);
CREATE INDEX competition_entry_by_event ON competition_entry (county, edition, event);
CREATE INDEX competition_entry_by_body ON competition_entry (county, body);

-- Pairs of states are those of README.md.
CREATE TABLE competition_entry_step (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before BIGINT,
    from_state TEXT,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, entry, serial),
    UNIQUE (county, entry, serial, state),
    FOREIGN KEY (county, entry) REFERENCES competition_entry (county, id),
    FOREIGN KEY (county, entry, before, from_state) REFERENCES competition_entry_step (county, entry, serial, state),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK ((serial = 1) = (from_state IS NULL)),
    CHECK (before IS NULL OR before = serial - 1),
    CHECK (serial > 1 OR state = 'submitted'),
    CHECK (from_state IS NULL OR (from_state || '>' || state) IN ('submitted>confirmed', 'submitted>refused', 'submitted>withdrawn', 'confirmed>withdrawn', 'confirmed>absent')),
    CHECK (state NOT IN ('refused', 'withdrawn') OR reason <> '')
);

CREATE TABLE competition_entry_now (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (county, entry),
    UNIQUE (county, entry, state),
    FOREIGN KEY (county, entry, serial, state) REFERENCES competition_entry_step (county, entry, serial, state)
);

-- Seats of a quota, numbered: the key refuses a seat that is taken, the CHECK one that does not exist.
CREATE TABLE competition_seat (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    scope TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    seat BIGINT NOT NULL,
    rule TEXT NOT NULL,
    places BIGINT NOT NULL,
    entry TEXT NOT NULL,
    PRIMARY KEY (county, edition, event, scope, name, seat),
    UNIQUE (county, entry, scope),
    FOREIGN KEY (county, edition, event, scope, rule, places) REFERENCES competition_quota_rule (county, edition, event, scope, name, places),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    CHECK (seat BETWEEN 1 AND places),
    CHECK (rule = '' OR rule = name)
);

-- A place in a team is a number of it. `active` is empty once the entry has left, so that the pupil may enter anew.
CREATE TABLE competition_contestant (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    place BIGINT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    team_max BIGINT NOT NULL,
    born_from TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    born TEXT NOT NULL,
    consent BIGINT NOT NULL CHECK (consent IN (0, 1)),
    active BIGINT CHECK (active = 1),
    PRIMARY KEY (county, entry, place),
    UNIQUE (county, edition, event, number, active),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, edition, event, team_max, born_from) REFERENCES competition_event (county, edition, event, team_max, born_from),
    CHECK (place BETWEEN 1 AND team_max),
    CHECK (born >= born_from)
);
CREATE INDEX competition_contestant_by_number ON competition_contestant (county, number);

CREATE TABLE competition_tutor (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    place BIGINT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    tutors_max BIGINT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (county, entry, place),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, edition, event, tutors_max) REFERENCES competition_event (county, edition, event, tutors_max),
    CHECK (place BETWEEN 1 AND tutors_max)
);
