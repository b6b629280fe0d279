-- Registers, one packed row each, and what is derived from them in the same transaction; leave, alarms, corrections.
-- append-only: attendance_roster
-- append-only: roll_submission
-- append-only: absence_alarm
-- append-only: teacher_check_in

-- Who sat in a course, in a fixed order (16 bytes a pupil). A new one only when the enrolment of the day differs from all before.
CREATE TABLE attendance_roster (
    county text COLLATE "C" NOT NULL,
    course uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    size bigint NOT NULL CHECK (size >= 0),
    members bytea NOT NULL,
    digest text COLLATE "C" NOT NULL,
    made_at bigint NOT NULL,
    PRIMARY KEY (county, course, serial),
    UNIQUE (county, course, digest),
    UNIQUE (county, course, serial, size),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK (length(members) = 16 * size)
);

-- A row exists only from the teacher's confirmation on: nobody is present before it. Marks: three bits a pupil in the order of the roster.
CREATE TABLE roll_call (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    school uuid NOT NULL,
    course uuid NOT NULL,
    date date NOT NULL,
    minute bigint NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    roster bigint NOT NULL,
    size bigint NOT NULL,
    marks bytea NOT NULL,
    times text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    state text COLLATE "C" NOT NULL CHECK (state IN ('confirmed', 'closed', 'stopped')),
    present bigint NOT NULL CHECK (present >= 0),
    late bigint NOT NULL CHECK (late >= 0),
    left_early bigint NOT NULL CHECK (left_early >= 0),
    on_leave bigint NOT NULL CHECK (on_leave >= 0),
    absent bigint NOT NULL CHECK (absent >= 0),
    stopped bigint NOT NULL CHECK (stopped >= 0),
    confirmed_at bigint NOT NULL,
    confirmed_by text COLLATE "C" NOT NULL,
    confirmed_by_name text COLLATE "C" NOT NULL,
    device_at bigint,
    closed_at bigint,
    closed_by text COLLATE "C",
    PRIMARY KEY (county, session),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, course, roster, size) REFERENCES attendance_roster (county, course, serial, size),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK (length(marks) = (3 * size + 7) / 8),
    CONSTRAINT every_pupil_is_counted_once CHECK (present + late + left_early + on_leave + absent + stopped = size),
    CONSTRAINT stopped_is_all_or_nothing CHECK (stopped = CASE WHEN state = 'stopped' THEN size ELSE 0 END),
    CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);
CREATE INDEX roll_call_by_school ON roll_call (county, school, date);

-- Every register as it was handed in; device_at is the phone's time, received_at the server's. Both stay.
CREATE TABLE roll_submission (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    session uuid NOT NULL,
    version bigint NOT NULL,
    base_version bigint NOT NULL,
    marks bytea NOT NULL,
    times text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    device_at bigint,
    received_at bigint NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, session, version),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    CHECK (base_version >= 0 AND version > base_version)
);

-- What a family sees of a month: three bytes an entry (packed.hpp).
CREATE TABLE attendance_month (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    month text COLLATE "C" NOT NULL CHECK (length(month) = 7),
    entries bytea NOT NULL,
    PRIMARY KEY (county, pupil, month),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

-- Figures of a school's day, kept by differences.
CREATE TABLE attendance_day (
    county text COLLATE "C" NOT NULL,
    school uuid NOT NULL,
    date date NOT NULL,
    registers bigint NOT NULL CHECK (registers >= 0),
    closed bigint NOT NULL CHECK (closed >= 0 AND closed <= registers),
    present bigint NOT NULL CHECK (present >= 0),
    late bigint NOT NULL CHECK (late >= 0),
    left_early bigint NOT NULL CHECK (left_early >= 0),
    on_leave bigint NOT NULL CHECK (on_leave >= 0),
    absent bigint NOT NULL CHECK (absent >= 0),
    stopped bigint NOT NULL CHECK (stopped >= 0),
    PRIMARY KEY (county, school, date),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- A change after closing: asked for by one person, decided by another. Both values stay.
CREATE TABLE roll_correction (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    session uuid NOT NULL,
    school uuid NOT NULL,
    pupil uuid NOT NULL,
    old_mark text COLLATE "C" NOT NULL CHECK (old_mark IN ('present', 'late', 'left_early', 'leave', 'absent')),
    new_mark text COLLATE "C" NOT NULL CHECK (new_mark IN ('present', 'late', 'left_early', 'leave', 'absent')),
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    asked_at bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    asked_by_name text COLLATE "C" NOT NULL,
    undecided text COLLATE "C" CHECK (undecided = 'yes'),
    decision text COLLATE "C" CHECK (decision IN ('accepted', 'refused')),
    decided_at bigint,
    decided_by text COLLATE "C",
    decided_by_name text COLLATE "C",
    decision_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    CONSTRAINT one_open_correction_of_a_mark UNIQUE (county, session, pupil, undecided),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (old_mark <> new_mark),
    CHECK ((decision IS NULL) = (undecided IS NOT NULL)),
    CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CHECK ((decision IS NULL) = (decided_by IS NULL)),
    CHECK (decision IS NULL OR decision <> 'refused' OR decision_reason IS NOT NULL),
    CONSTRAINT correction_decided_by_a_second_person CHECK (decided_by IS NULL OR decided_by <> asked_by)
);
CREATE INDEX roll_correction_by_school ON roll_correction (county, school, asked_at);

CREATE TABLE leave_request (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('sick', 'family', 'other')),
    words text COLLATE "C" NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    asked_at bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    asked_by_name text COLLATE "C" NOT NULL,
    withdrawn_at bigint,
    withdrawn_by text COLLATE "C",
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (first_day <= last_day),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX leave_request_by_pupil ON leave_request (county, pupil, first_day);

-- Which sessions a leave is about. in_time is what the local cut-off said when it was asked; null: no cut-off was set. The row stays when it was late.
CREATE TABLE leave_session (
    county text COLLATE "C" NOT NULL,
    leave uuid NOT NULL,
    session uuid NOT NULL,
    pupil uuid NOT NULL,
    cutoff_at bigint,
    in_time boolean,
    standing text COLLATE "C" CHECK (standing = 'yes'),
    PRIMARY KEY (county, leave, session),
    CONSTRAINT one_standing_leave_of_a_session UNIQUE (county, session, pupil, standing),
    FOREIGN KEY (county, leave, pupil) REFERENCES leave_request (county, id, pupil),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK ((cutoff_at IS NULL) = (in_time IS NULL))
);

-- That guardian and class teacher were told of an unexplained absence, once a pupil and session.
CREATE TABLE absence_alarm (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    pupil uuid NOT NULL,
    raised_at bigint NOT NULL,
    due_at bigint,
    PRIMARY KEY (county, session, pupil),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX absence_alarm_by_pupil ON absence_alarm (county, pupil, raised_at);

CREATE TABLE teacher_check_in (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    account text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    device_at bigint,
    PRIMARY KEY (county, session, account),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
