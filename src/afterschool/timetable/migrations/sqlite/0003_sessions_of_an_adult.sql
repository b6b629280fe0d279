-- What somebody takes on a day, cancelled ones too; and counts of a plan's sessions from the index alone.
CREATE INDEX timetable_session_by_adult ON timetable_session (county, adult, day);
CREATE INDEX timetable_session_states ON timetable_session (county, plan, state, settlement);
DROP INDEX timetable_session_by_plan;
-- A draft's session that is taken away is looked for among those that others made up.
CREATE INDEX timetable_session_made_up_by ON timetable_session (county, made_up_by) WHERE made_up_by IS NOT NULL;
