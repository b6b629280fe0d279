-- Who may collect a child and who did; health notes; incidents and patrols.
-- append-only: hand_over
-- append-only: uncollected_rung
-- append-only: health_reveal
-- append-only: incident
-- append-only: incident_pupil
-- append-only: incident_entry
-- append-only: patrol

CREATE TABLE collector (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    relation TEXT NOT NULL CHECK (relation <> ''),
    phone_tail TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    added_by_name TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX collector_by_pupil ON collector (county, pupil);

-- Somebody who must not collect the child (a court order, a written order of the police or of both guardians). Entered by the school.
CREATE TABLE collection_ban (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX collection_ban_by_pupil ON collection_ban (county, pupil);

-- One-time codes of a day; only digests are kept. A newer code of the same child and day takes the older one's place.
CREATE TABLE pickup_code (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    school TEXT NOT NULL,
    day TEXT NOT NULL,
    code_digest TEXT NOT NULL,
    token_digest TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL,
    used_at BIGINT,
    revoked_at BIGINT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    CONSTRAINT a_code_is_one_child_of_a_school_and_day UNIQUE (county, school, day, code_digest),
    UNIQUE (county, token_digest),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CONSTRAINT a_code_is_used_or_revoked CHECK (used_at IS NULL OR revoked_at IS NULL)
);
CREATE INDEX pickup_code_by_pupil ON pickup_code (county, pupil, day);

-- Wrong codes that an account typed; more than ten in ten minutes and it waits.
CREATE TABLE pickup_failure (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX pickup_failure_by_account ON pickup_failure (county, account, at);

CREATE TABLE alone_permit (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 31),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    given_by_name TEXT NOT NULL,
    ended_at BIGINT,
    ended_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX alone_permit_by_pupil ON alone_permit (county, pupil);

-- A child leaves once a day. What the way needs as proof is in its foreign key.
CREATE TABLE hand_over (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    date TEXT NOT NULL,
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('code', 'qr', 'guardian', 'collector', 'alone', 'sibling')),
    code TEXT,
    collector TEXT,
    permit TEXT,
    sibling TEXT,
    guardian_name TEXT,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    device_at BIGINT,
    PRIMARY KEY (county, pupil, date),
    CONSTRAINT a_code_hands_over_once UNIQUE (county, code),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, code, pupil) REFERENCES pickup_code (county, id, pupil),
    FOREIGN KEY (county, collector, pupil) REFERENCES collector (county, id, pupil),
    FOREIGN KEY (county, permit, pupil) REFERENCES alone_permit (county, id, pupil),
    FOREIGN KEY (county, sibling, date) REFERENCES hand_over (county, pupil, date),
    CONSTRAINT a_code_is_shown CHECK ((method IN ('code', 'qr')) = (code IS NOT NULL)),
    CONSTRAINT a_collector_is_named CHECK ((method = 'collector') = (collector IS NOT NULL)),
    CONSTRAINT alone_needs_a_permit CHECK ((method = 'alone') = (permit IS NOT NULL)),
    CONSTRAINT a_sibling_left_too CHECK ((method = 'sibling') = (sibling IS NOT NULL)),
    CHECK ((method = 'guardian') = (guardian_name IS NOT NULL)),
    CHECK (sibling IS NULL OR sibling <> pupil)
);
CREATE INDEX hand_over_by_school ON hand_over (county, school, date);

-- The steps of the ladder for a child that nobody collected, each once a day: 1 guardians, 2 class teacher, 3 head on duty.
CREATE TABLE uncollected_rung (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    date TEXT NOT NULL,
    rung BIGINT NOT NULL CHECK (rung BETWEEN 1 AND 3),
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, pupil, date, rung),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK (at >= due_at)
);
CREATE INDEX uncollected_rung_by_school ON uncollected_rung (county, school, date);

-- What a teacher must know of a child's health, sealed. Only guardians read and write it freely.
CREATE TABLE health_note (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    sealed TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    written_by TEXT NOT NULL,
    blank INTEGER NOT NULL,
    PRIMARY KEY (county, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE health_reveal (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    session TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES health_note (county, pupil),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE INDEX health_reveal_by_pupil ON health_reveal (county, pupil, at);

-- due_at: until when the county must be told; null for minor ones and where no rule is set.
CREATE TABLE incident (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    session TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('injury', 'illness', 'missing_child', 'conflict', 'food', 'facility', 'other')),
    severity TEXT NOT NULL CHECK (severity IN ('minor', 'serious', 'grave')),
    words TEXT NOT NULL CHECK (words <> ''),
    happened_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    due_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK (happened_at <= recorded_at)
);
CREATE INDEX incident_by_school ON incident (school, happened_at);
CREATE INDEX incident_by_id ON incident (id);

CREATE TABLE incident_pupil (
    county TEXT NOT NULL,
    incident TEXT NOT NULL,
    pupil TEXT NOT NULL,
    PRIMARY KEY (county, incident, pupil),
    FOREIGN KEY (county, incident) REFERENCES incident (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE incident_entry (
    county TEXT NOT NULL,
    incident TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    act TEXT NOT NULL CHECK (act IN ('note', 'measure', 'insurance', 'reported', 'escalated', 'closed')),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, incident, serial),
    FOREIGN KEY (county, incident) REFERENCES incident (county, id)
);

CREATE TABLE patrol (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    date TEXT NOT NULL,
    session TEXT NOT NULL,
    teacher_present INTEGER NOT NULL,
    pupils_seen BIGINT NOT NULL CHECK (pupils_seen >= 0),
    order_good INTEGER NOT NULL,
    safety_good INTEGER NOT NULL,
    content_as_planned INTEGER NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE INDEX patrol_by_school ON patrol (county, school, date);
