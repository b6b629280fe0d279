-- Further adults of a course beside its teacher: the school's own or from outside. A row goes with the course's own: written anew with it, removed with it.
CREATE TABLE course_assistant (
    county TEXT NOT NULL,
    course TEXT NOT NULL,
    teacher TEXT NOT NULL,
    plan TEXT NOT NULL,
    school TEXT NOT NULL,
    slot TEXT NOT NULL,
    PRIMARY KEY (county, course, teacher),
    CONSTRAINT one_course_of_an_assistant_at_a_time UNIQUE (county, plan, slot, teacher),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    FOREIGN KEY (county, school, course) REFERENCES course (county, school, id),
    FOREIGN KEY (county, school, teacher) REFERENCES service_teacher (county, school, id)
);
