-- Lists count the sessions of each plan: without this every row read all sessions of its county.
CREATE INDEX timetable_session_by_plan ON timetable_session (county, plan);
