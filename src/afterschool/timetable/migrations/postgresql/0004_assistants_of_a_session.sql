-- Further adults of a session beside the one who takes it (session.adult). Made with the session from those of its course, changed until it is held.
CREATE TABLE session_assistant (
    county text COLLATE "C" NOT NULL,
    session uuid NOT NULL,
    adult uuid NOT NULL,
    school uuid NOT NULL,
    PRIMARY KEY (county, session, adult),
    FOREIGN KEY (county, session) REFERENCES timetable_session (county, id),
    FOREIGN KEY (county, school, adult) REFERENCES service_teacher (county, school, id)
);
CREATE INDEX session_assistant_by_adult ON session_assistant (county, adult, session);
