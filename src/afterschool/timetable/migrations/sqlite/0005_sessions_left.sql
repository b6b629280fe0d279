-- What is neither held nor stopped: of days that are over a handful, among the thousands of a school's year.
CREATE INDEX timetable_session_left ON timetable_session (county, school, day) WHERE state IN ('planned', 'moved');
