-- Results, appeals, certificates. A showcase has none of the first two: its mode is part of their keys.
-- append-only: competition_announcement
-- append-only: competition_appeal
-- append-only: competition_first_decision
-- append-only: competition_further_appeal
-- append-only: competition_second_decision
-- append-only: competition_result
-- append-only: competition_showing
-- append-only: competition_close
-- append-only: competition_certificate

CREATE TABLE competition_announcement (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL,
    opened_by TEXT,
    announced_by TEXT NOT NULL,
    announced_by_name TEXT NOT NULL,
    announced_on TEXT NOT NULL,
    appeal_until TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, appeal_until),
    FOREIGN KEY (county, edition, event, mode) REFERENCES competition_event (county, edition, event, mode),
    FOREIGN KEY (county, edition, event, opened_by) REFERENCES competition_opening (county, edition, event, opened_by),
    CHECK ((mode = 'ranked') = (opened_by IS NOT NULL)),
    CHECK (opened_by IS NULL OR opened_by <> announced_by),
    CHECK (appeal_until >= announced_on)
);

CREATE TABLE competition_appeal (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'ranked'),
    entry TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about IN ('score', 'conduct', 'eligibility')),
    words TEXT NOT NULL CHECK (words <> ''),
    on_day TEXT NOT NULL,
    announced_until TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, entry),
    UNIQUE (county, entry, about),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, edition, event, announced_until) REFERENCES competition_announcement (county, edition, event, appeal_until),
    CHECK (on_day <= announced_until)
);
CREATE INDEX competition_appeal_by_event ON competition_appeal (county, edition, event);

CREATE TABLE competition_first_decision (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'refused')),
    words TEXT NOT NULL CHECK (words <> ''),
    further_until TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    UNIQUE (county, appeal, outcome),
    UNIQUE (county, appeal, outcome, further_until),
    UNIQUE (county, appeal, by_whom),
    FOREIGN KEY (county, appeal) REFERENCES competition_appeal (county, id)
);

-- The second instance: within the term of the first decision, which must have refused, and decided by somebody else.
CREATE TABLE competition_further_appeal (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    decided TEXT NOT NULL CHECK (decided = 'refused'),
    decided_until TEXT NOT NULL,
    on_day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    FOREIGN KEY (county, appeal, decided, decided_until) REFERENCES competition_first_decision (county, appeal, outcome, further_until),
    CHECK (on_day <= decided_until)
);

CREATE TABLE competition_second_decision (
    county TEXT NOT NULL,
    appeal TEXT NOT NULL,
    first_by TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'refused')),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, appeal),
    UNIQUE (county, appeal, outcome),
    FOREIGN KEY (county, appeal) REFERENCES competition_further_appeal (county, appeal),
    FOREIGN KEY (county, appeal, first_by) REFERENCES competition_first_decision (county, appeal, by_whom),
    CHECK (first_by <> by_whom)
);

-- Round 1 is what the marks came to; a later one stands on an appeal about this very entry that was upheld.
CREATE TABLE competition_result (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    round BIGINT NOT NULL CHECK (round > 0),
    before BIGINT,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'ranked'),
    opened_by TEXT NOT NULL,
    appeal TEXT,
    first_outcome TEXT CHECK (first_outcome = 'upheld'),
    second_outcome TEXT CHECK (second_outcome = 'upheld'),
    disqualified BIGINT NOT NULL CHECK (disqualified IN (0, 1)),
    points BIGINT NOT NULL CHECK (points >= 0),
    rank BIGINT,
    level TEXT NOT NULL,
    PRIMARY KEY (county, entry, round),
    UNIQUE (county, entry, round, level),
    UNIQUE (county, appeal),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, entry) REFERENCES competition_first_code (county, entry),
    FOREIGN KEY (county, edition, event, opened_by) REFERENCES competition_opening (county, edition, event, opened_by),
    FOREIGN KEY (county, entry, before) REFERENCES competition_result (county, entry, round),
    FOREIGN KEY (county, appeal, entry) REFERENCES competition_appeal (county, id, entry),
    FOREIGN KEY (county, appeal, first_outcome) REFERENCES competition_first_decision (county, appeal, outcome),
    FOREIGN KEY (county, appeal, second_outcome) REFERENCES competition_second_decision (county, appeal, outcome),
    CHECK ((round = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = round - 1),
    CHECK ((round = 1) = (appeal IS NULL)),
    CHECK ((appeal IS NULL) = (first_outcome IS NULL AND second_outcome IS NULL)),
    CHECK (first_outcome IS NULL OR second_outcome IS NULL),
    CHECK ((disqualified = 1) = (rank IS NULL)),
    CHECK (rank IS NULL OR rank > 0),
    CHECK (disqualified = 0 OR level = ''),
    CHECK (disqualified = 0 OR round > 1)
);
CREATE INDEX competition_result_by_event ON competition_result (county, edition, event);

-- What a showcase shows: no points, no rank, no level; there is no column for them.
CREATE TABLE competition_showing (
    county TEXT NOT NULL,
    entry TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'showcase'),
    state TEXT NOT NULL CHECK (state = 'confirmed'),
    PRIMARY KEY (county, entry),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, entry, state) REFERENCES competition_entry_now (county, entry, state),
    FOREIGN KEY (county, edition, event) REFERENCES competition_announcement (county, edition, event)
);
CREATE INDEX competition_showing_by_event ON competition_showing (county, edition, event);

CREATE TABLE competition_close (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    appeal_until TEXT NOT NULL,
    closed_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, edition, event),
    FOREIGN KEY (county, edition, event, appeal_until) REFERENCES competition_announcement (county, edition, event, appeal_until),
    CHECK (closed_on > appeal_until)
);

CREATE TABLE competition_certificate (
    county TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    entry TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('contestant', 'tutor')),
    contestant BIGINT,
    tutor BIGINT,
    place BIGINT NOT NULL,
    mode TEXT NOT NULL,
    round BIGINT,
    level TEXT NOT NULL CHECK (level <> ''),
    shown TEXT,
    issued_on TEXT NOT NULL,
    PRIMARY KEY (county, number),
    UNIQUE (county, entry, kind, place),
    FOREIGN KEY (county, edition, event) REFERENCES competition_close (county, edition, event),
    FOREIGN KEY (county, entry, edition, event, mode) REFERENCES competition_entry (county, id, edition, event, mode),
    FOREIGN KEY (county, entry, contestant) REFERENCES competition_contestant (county, entry, place),
    FOREIGN KEY (county, entry, tutor) REFERENCES competition_tutor (county, entry, place),
    FOREIGN KEY (county, entry, round, level) REFERENCES competition_result (county, entry, round, level),
    FOREIGN KEY (county, shown) REFERENCES competition_showing (county, entry),
    CHECK ((kind = 'contestant') = (contestant IS NOT NULL)),
    CHECK ((kind = 'tutor') = (tutor IS NOT NULL)),
    CHECK (place = coalesce(contestant, tutor)),
    CHECK ((mode = 'ranked') = (round IS NOT NULL)),
    CHECK ((mode = 'showcase') = (level = 'shown')),
    CHECK ((mode = 'showcase') = (shown IS NOT NULL)),
    CHECK (shown IS NULL OR shown = entry)
);
CREATE INDEX competition_certificate_by_number ON competition_certificate (number);
CREATE INDEX competition_certificate_by_edition ON competition_certificate (county, edition, event);
