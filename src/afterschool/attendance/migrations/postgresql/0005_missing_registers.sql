-- That a session had begun and nobody had taken its register: 1 its teacher was told, 2 the head on duty; each once.
-- append-only: register_alarm
CREATE TABLE register_alarm (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    rung bigint NOT NULL CHECK (rung BETWEEN 1 AND 2),
    school uuid NOT NULL,
    day date NOT NULL,
    due_at bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, session, rung),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CONSTRAINT a_register_alarm_is_due CHECK (at >= due_at)
);
CREATE INDEX register_alarm_by_school ON register_alarm (county, school, day);
