-- Timetables of plans, their sessions (one row each) and what happened to them. Times are minutes since midnight in Beijing.

-- A day on which a school, or every school below a bureau, differs from the published calendar. Both days included.
CREATE TABLE special_day (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('closed', 'half_day', 'follows')),
    weekday bigint CHECK (weekday BETWEEN 1 AND 5),
    until_minute bigint CHECK (until_minute BETWEEN 0 AND 1440),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    document text COLLATE "C" NOT NULL,
    entered_at bigint NOT NULL,
    entered_by text COLLATE "C" NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    removed_at bigint,
    removed_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (last_day >= first_day),
    CHECK ((kind = 'follows') = (weekday IS NOT NULL)),
    CHECK (until_minute IS NULL OR kind = 'half_day'),
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
);
CREATE INDEX special_day_by_body ON special_day (body, first_day);

CREATE TABLE timetable (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    first_day date NOT NULL,
    last_day date NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('draft', 'published')),
    made_at bigint NOT NULL,
    made_by_name text COLLATE "C" NOT NULL,
    gaps bigint CHECK (gaps >= 0),
    gap_reason text COLLATE "C",
    published_at bigint,
    published_by text COLLATE "C",
    published_by_name text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    from_day date NOT NULL,
    starts bigint NOT NULL CHECK (starts >= 0),
    ends bigint NOT NULL CHECK (ends <= 1440),
    entered_at bigint NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan, slot, from_day),
    FOREIGN KEY (county, plan, slot) REFERENCES plan_slot (county, plan, code),
    CHECK (starts < ends)
);

-- pattern_day: the day for which the weekly pattern made it; none for a session that makes up another. weekday: of the day itself; pattern_weekday:
-- whose pattern it follows (a make-up Saturday follows a weekday). adult: who takes it; differs from teacher where somebody stands in. end_limit: the
-- latest end that held when its time was set; none where no rule is set.
CREATE TABLE timetable_session (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    plan uuid NOT NULL,
    school uuid NOT NULL,
    course uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    pattern_day date,
    pattern_weekday bigint NOT NULL CHECK (pattern_weekday BETWEEN 1 AND 5),
    weekday bigint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    day date NOT NULL,
    starts bigint NOT NULL CHECK (starts >= 0),
    ends bigint NOT NULL CHECK (ends <= 1440),
    end_limit bigint,
    lessons bigint NOT NULL CHECK (lessons BETWEEN 0 AND 4),
    room uuid,
    teacher uuid,
    adult uuid,
    state text COLLATE "C" NOT NULL CHECK (state IN ('planned', 'moved', 'held', 'cancelled')),
    touched boolean NOT NULL,
    cancel_reason text COLLATE "C" CHECK (cancel_reason IN ('teacher_absent', 'weather', 'health', 'school_event', 'room_unusable', 'too_few_pupils', 'other')),
    cancel_words text COLLATE "C",
    settlement text COLLATE "C" CHECK (settlement IN ('open', 'make_up', 'refund')),
    made_up_by uuid,
    makes_up uuid,
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
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    id uuid NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act IN ('change', 'substitute', 'swap', 'cancel', 'make_up', 'refund', 'hold', 'reopen', 'assign_room')),
    before text COLLATE "C" NOT NULL,
    after text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    pay text COLLATE "C" NOT NULL,
    refund_lessons bigint NOT NULL CHECK (refund_lessons >= 0),
    at bigint NOT NULL,
    by_key text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, session, id),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CONSTRAINT changes_have_a_reason CHECK (reason <> '' OR act IN ('hold'))
);
