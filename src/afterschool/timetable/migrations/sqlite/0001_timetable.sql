-- Timetables of plans, their sessions (one row each) and what happened to them. Times are minutes since midnight in Beijing.

-- A day on which a school, or every school below a bureau, differs from the published calendar. Both days included.
CREATE TABLE special_day (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('closed', 'half_day', 'follows')),
    weekday BIGINT CHECK (weekday BETWEEN 1 AND 5),
    until_minute BIGINT CHECK (until_minute BETWEEN 0 AND 1440),
    reason TEXT NOT NULL CHECK (reason <> ''),
    document TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    removed_at BIGINT,
    removed_reason TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'follows') = (weekday IS NOT NULL)),
    CHECK (until_minute IS NULL OR kind = 'half_day'),
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
);
CREATE INDEX special_day_by_body ON special_day (body, first_day);

CREATE TABLE timetable (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
    made_at BIGINT NOT NULL,
    made_by_name TEXT NOT NULL,
    gaps BIGINT CHECK (gaps >= 0),
    gap_reason TEXT,
    published_at BIGINT,
    published_by TEXT,
    published_by_name TEXT,
    PRIMARY KEY (county, plan),
    UNIQUE (county, plan, school),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    CHECK (last_day >= first_day),
    CHECK ((state = 'published') = (published_at IS NOT NULL)),
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK ((published_at IS NULL) = (gaps IS NULL)),
    CONSTRAINT gaps_are_published_with_a_reason CHECK (state <> 'published' OR gaps = 0 OR (gap_reason IS NOT NULL AND gap_reason <> ''))
);
CREATE INDEX timetable_by_plan ON timetable (plan);
CREATE INDEX timetable_by_school ON timetable (school, first_day);

-- Seasonal times: from that day on the slot runs at other times, until the next row.
CREATE TABLE slot_time (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    from_day TEXT NOT NULL,
    starts BIGINT NOT NULL CHECK (starts >= 0),
    ends BIGINT NOT NULL CHECK (ends <= 1440),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, slot, from_day),
    FOREIGN KEY (county, plan, slot) REFERENCES plan_slot (county, plan, code),
    CHECK (starts < ends)
);

-- pattern_day: the day for which the weekly pattern made it; none for a session that makes up another. weekday: of the day itself; pattern_weekday:
-- whose pattern it follows (a make-up Saturday follows a weekday). adult: who takes it; differs from teacher where somebody stands in. end_limit: the
-- latest end that held when its time was set; none where no rule is set.
CREATE TABLE timetable_session (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    plan TEXT NOT NULL,
    school TEXT NOT NULL,
    course TEXT NOT NULL,
    slot TEXT NOT NULL,
    pattern_day TEXT,
    pattern_weekday BIGINT NOT NULL CHECK (pattern_weekday BETWEEN 1 AND 5),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    day TEXT NOT NULL,
    starts BIGINT NOT NULL CHECK (starts >= 0),
    ends BIGINT NOT NULL CHECK (ends <= 1440),
    end_limit BIGINT,
    lessons BIGINT NOT NULL CHECK (lessons BETWEEN 0 AND 4),
    room TEXT,
    teacher TEXT,
    adult TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'moved', 'held', 'cancelled')),
    touched INTEGER NOT NULL,
    cancel_reason TEXT CHECK (cancel_reason IN ('teacher_absent', 'weather', 'health', 'school_event', 'room_unusable', 'too_few_pupils', 'other')),
    cancel_words TEXT,
    settlement TEXT CHECK (settlement IN ('open', 'make_up', 'refund')),
    made_up_by TEXT,
    makes_up TEXT,
    PRIMARY KEY (county, id),
    CONSTRAINT one_session_of_a_course_on_a_pattern_day UNIQUE (county, course, pattern_day),
    CONSTRAINT made_up_once UNIQUE (county, makes_up),
    FOREIGN KEY (county, plan, school) REFERENCES timetable (county, plan, school),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    FOREIGN KEY (county, school, room) REFERENCES school_room (county, school, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id),
    FOREIGN KEY (county, school, adult) REFERENCES service_teacher (county, school, id),
    FOREIGN KEY (county, makes_up) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, made_up_by) REFERENCES timetable_session (county, id),
    CHECK (starts < ends),
    CONSTRAINT ends_within_the_limit CHECK (end_limit IS NULL OR ends <= end_limit),
    CHECK ((state = 'cancelled') = (settlement IS NOT NULL)),
    CHECK ((settlement IS NULL) = (cancel_reason IS NULL)),
    CHECK ((settlement IS NULL) = (cancel_words IS NULL)),
    CONSTRAINT made_up_or_refunded_never_both CHECK ((settlement IS NOT NULL AND settlement = 'make_up') = (made_up_by IS NOT NULL)),
    CONSTRAINT makes_up_or_follows_the_pattern CHECK ((pattern_day IS NULL) = (makes_up IS NOT NULL)),
    CHECK (state <> 'held' OR adult IS NOT NULL),
    CHECK (makes_up IS NULL OR makes_up <> id)
);
CREATE INDEX timetable_session_by_id ON timetable_session (id);
CREATE INDEX timetable_session_by_day ON timetable_session (county, school, day);
CREATE INDEX timetable_session_by_course ON timetable_session (county, course, day);
CREATE UNIQUE INDEX one_place_for_an_adult ON timetable_session (county, adult, day, starts) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX one_session_in_a_room ON timetable_session (county, room, day, starts) WHERE state <> 'cancelled';
CREATE UNIQUE INDEX one_session_of_a_course_at_a_time ON timetable_session (county, course, day, starts) WHERE state <> 'cancelled';

-- What a person did to a session: both values, the reason, and what follows for pay (signed lessons of each teacher) and refund.
-- append-only: session_change
CREATE TABLE session_change (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('change', 'substitute', 'swap', 'cancel', 'make_up', 'refund', 'hold', 'reopen', 'assign_room')),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    pay TEXT NOT NULL,
    refund_lessons BIGINT NOT NULL CHECK (refund_lessons >= 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, session, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CONSTRAINT changes_have_a_reason CHECK (reason <> '' OR act IN ('hold'))
);
