-- Registers, one packed row each, and what is derived from them in the same transaction; leave, alarms, corrections.
-- append-only: attendance_roster
-- append-only: roll_submission
-- append-only: absence_alarm
-- append-only: teacher_check_in

-- Who sat in a course, in a fixed order (16 bytes a pupil). A new one only when the enrolment of the day differs from all before.
CREATE TABLE attendance_roster (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    size BIGINT NOT NULL CHECK (size >= 0),
    members BLOB NOT NULL,
    digest TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (county, course, serial),
    UNIQUE (county, course, digest),
    UNIQUE (county, course, serial, size),
    FOREIGN KEY (county, course) REFERENCES course (county, id),
    CHECK (length(members) = 16 * size)
);

-- A row exists only from the teacher's confirmation on: nobody is present before it. Marks: three bits a pupil in the order of the roster.
CREATE TABLE roll_call (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    course TEXT NOT NULL,
    date TEXT NOT NULL,
    minute BIGINT NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    roster BIGINT NOT NULL,
    size BIGINT NOT NULL,
    marks BLOB NOT NULL,
    times TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    state TEXT NOT NULL CHECK (state IN ('confirmed', 'closed', 'stopped')),
    present BIGINT NOT NULL CHECK (present >= 0),
    late BIGINT NOT NULL CHECK (late >= 0),
    left_early BIGINT NOT NULL CHECK (left_early >= 0),
    on_leave BIGINT NOT NULL CHECK (on_leave >= 0),
    absent BIGINT NOT NULL CHECK (absent >= 0),
    stopped BIGINT NOT NULL CHECK (stopped >= 0),
    confirmed_at BIGINT NOT NULL,
    confirmed_by TEXT NOT NULL,
    confirmed_by_name TEXT NOT NULL,
    device_at BIGINT,
    closed_at BIGINT,
    closed_by TEXT,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    session TEXT NOT NULL,
    version BIGINT NOT NULL,
    base_version BIGINT NOT NULL,
    marks BLOB NOT NULL,
    times TEXT NOT NULL,
    digest TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    device_at BIGINT,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, session, version),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    CHECK (base_version >= 0 AND version > base_version)
);

-- What a family sees of a month: three bytes an entry (packed.hpp).
CREATE TABLE attendance_month (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    month TEXT NOT NULL CHECK (length(month) = 7),
    entries BLOB NOT NULL,
    PRIMARY KEY (county, pupil, month),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

-- Figures of a school's day, kept by differences.
CREATE TABLE attendance_day (
    county TEXT NOT NULL,
    school TEXT NOT NULL,
    date TEXT NOT NULL,
    registers BIGINT NOT NULL CHECK (registers >= 0),
    closed BIGINT NOT NULL CHECK (closed >= 0 AND closed <= registers),
    present BIGINT NOT NULL CHECK (present >= 0),
    late BIGINT NOT NULL CHECK (late >= 0),
    left_early BIGINT NOT NULL CHECK (left_early >= 0),
    on_leave BIGINT NOT NULL CHECK (on_leave >= 0),
    absent BIGINT NOT NULL CHECK (absent >= 0),
    stopped BIGINT NOT NULL CHECK (stopped >= 0),
    PRIMARY KEY (county, school, date),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- A change after closing: asked for by one person, decided by another. Both values stay.
CREATE TABLE roll_correction (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    session TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    old_mark TEXT NOT NULL CHECK (old_mark IN ('present', 'late', 'left_early', 'leave', 'absent')),
    new_mark TEXT NOT NULL CHECK (new_mark IN ('present', 'late', 'left_early', 'leave', 'absent')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    undecided TEXT CHECK (undecided = 'yes'),
    decision TEXT CHECK (decision IN ('accepted', 'refused')),
    decided_at BIGINT,
    decided_by TEXT,
    decided_by_name TEXT,
    decision_reason TEXT,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('sick', 'family', 'other')),
    words TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_by TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (first_day <= last_day),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX leave_request_by_pupil ON leave_request (county, pupil, first_day);

-- Which sessions a leave is about. in_time is what the local cut-off said when it was asked; null: no cut-off was set. The row stays when it was late.
CREATE TABLE leave_session (
    county TEXT NOT NULL,
    leave TEXT NOT NULL,
    session TEXT NOT NULL,
    pupil TEXT NOT NULL,
    cutoff_at BIGINT,
    in_time INTEGER,
    standing TEXT CHECK (standing = 'yes'),
    PRIMARY KEY (county, leave, session),
    CONSTRAINT one_standing_leave_of_a_session UNIQUE (county, session, pupil, standing),
    FOREIGN KEY (county, leave, pupil) REFERENCES leave_request (county, id, pupil),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    CHECK ((cutoff_at IS NULL) = (in_time IS NULL))
);

-- That guardian and class teacher were told of an unexplained absence, once a pupil and session.
CREATE TABLE absence_alarm (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    pupil TEXT NOT NULL,
    raised_at BIGINT NOT NULL,
    due_at BIGINT,
    PRIMARY KEY (county, session, pupil),
    FOREIGN KEY (county, session) REFERENCES roll_call (county, session),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);
CREATE INDEX absence_alarm_by_pupil ON absence_alarm (county, pupil, raised_at);

CREATE TABLE teacher_check_in (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    at BIGINT NOT NULL,
    device_at BIGINT,
    PRIMARY KEY (county, session, account),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id)
);
