-- Who may collect a child and who did; health notes; incidents and patrols.
-- append-only: hand_over
-- append-only: uncollected_rung
-- append-only: health_reveal
-- append-only: incident
-- append-only: incident_pupil
-- append-only: incident_entry
-- append-only: patrol

CREATE TABLE collector (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    relation text COLLATE "C" NOT NULL CHECK (relation <> ''),
    phone_tail text COLLATE "C" NOT NULL,
    added_at bigint NOT NULL,
    added_by text COLLATE "C" NOT NULL,
    added_by_name text COLLATE "C" NOT NULL,
    ended_at bigint,
    ended_by text COLLATE "C",
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX collector_by_pupil ON collector (county, pupil);

-- Somebody who must not collect the child (a court order, a written order of the police or of both guardians). Entered by the school.
CREATE TABLE collection_ban (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    entered_at bigint NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    ended_at bigint,
    ended_by text COLLATE "C",
    end_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX collection_ban_by_pupil ON collection_ban (county, pupil);

-- One-time codes of a day; only digests are kept. A newer code of the same child and day takes the older one's place.
CREATE TABLE pickup_code (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    school uuid NOT NULL,
    day date NOT NULL,
    code_digest text COLLATE "C" NOT NULL,
    token_digest text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    made_by text COLLATE "C" NOT NULL,
    used_at bigint,
    revoked_at bigint,
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    account text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE INDEX pickup_failure_by_account ON pickup_failure (county, account, at);

CREATE TABLE alone_permit (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    days bigint NOT NULL CHECK (days BETWEEN 1 AND 31),
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    given_at bigint NOT NULL,
    given_by text COLLATE "C" NOT NULL,
    given_by_name text COLLATE "C" NOT NULL,
    ended_at bigint,
    ended_by text COLLATE "C",
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX alone_permit_by_pupil ON alone_permit (county, pupil);

-- A child leaves once a day. What the way needs as proof is in its foreign key.
CREATE TABLE hand_over (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    date date NOT NULL,
    session uuid NOT NULL,
    school uuid NOT NULL,
    method text COLLATE "C" NOT NULL CHECK (method IN ('code', 'qr', 'guardian', 'collector', 'alone', 'sibling')),
    code uuid,
    collector uuid,
    permit uuid,
    sibling uuid,
    guardian_name text COLLATE "C",
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    device_at bigint,
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
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    date date NOT NULL,
    rung bigint NOT NULL CHECK (rung BETWEEN 1 AND 3),
    session uuid NOT NULL,
    school uuid NOT NULL,
    due_at bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, pupil, date, rung),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK (at >= due_at)
);
CREATE INDEX uncollected_rung_by_school ON uncollected_rung (county, school, date);

-- What a teacher must know of a child's health, sealed. Only guardians read and write it freely.
CREATE TABLE health_note (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    sealed text COLLATE "C" NOT NULL,
    written_at bigint NOT NULL,
    written_by text COLLATE "C" NOT NULL,
    blank boolean NOT NULL,
    PRIMARY KEY (county, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE health_reveal (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    session uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES health_note (county, pupil),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE INDEX health_reveal_by_pupil ON health_reveal (county, pupil, at);

-- due_at: until when the county must be told; null for minor ones and where no rule is set.
CREATE TABLE incident (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    session uuid,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('injury', 'illness', 'missing_child', 'conflict', 'food', 'facility', 'other')),
    severity text COLLATE "C" NOT NULL CHECK (severity IN ('minor', 'serious', 'grave')),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    happened_at bigint NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE "C" NOT NULL,
    recorded_by_name text COLLATE "C" NOT NULL,
    due_at bigint,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK (happened_at <= recorded_at)
);
CREATE INDEX incident_by_school ON incident (school, happened_at);
CREATE INDEX incident_by_id ON incident (id);

CREATE TABLE incident_pupil (
    county text COLLATE "C" NOT NULL,
    incident uuid NOT NULL,
    pupil uuid NOT NULL,
    PRIMARY KEY (county, incident, pupil),
    FOREIGN KEY (county, incident) REFERENCES incident (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE incident_entry (
    county text COLLATE "C" NOT NULL,
    incident uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    act text COLLATE "C" NOT NULL CHECK (act IN ('note', 'measure', 'insurance', 'reported', 'escalated', 'closed')),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, incident, serial),
    FOREIGN KEY (county, incident) REFERENCES incident (county, id)
);

CREATE TABLE patrol (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    date date NOT NULL,
    session uuid NOT NULL,
    teacher_present boolean NOT NULL,
    pupils_seen bigint NOT NULL CHECK (pupils_seen >= 0),
    order_good boolean NOT NULL,
    safety_good boolean NOT NULL,
    content_as_planned boolean NOT NULL,
    words text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
CREATE INDEX patrol_by_school ON patrol (county, school, date);
