-- That a session had begun and nobody had taken its register: 1 its teacher was told, 2 the head on duty; each once.
-- append-only: register_alarm
CREATE TABLE register_alarm (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    rung BIGINT NOT NULL CHECK (rung BETWEEN 1 AND 2),
    school TEXT NOT NULL,
    day TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, session, rung),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CONSTRAINT a_register_alarm_is_due CHECK (at >= due_at)
);
CREATE INDEX register_alarm_by_school ON register_alarm (county, school, day);
