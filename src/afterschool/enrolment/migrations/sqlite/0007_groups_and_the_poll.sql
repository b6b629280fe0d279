-- The matters of one plan, which the list of what waits asks for on every home page of a school, without going through the county.
CREATE INDEX group_case_by_plan ON group_case (county, plan);
-- Whose word an answer is: the family's own, or what the class teacher entered for a family without a phone. Until now only guardians could answer.
ALTER TABLE group_answer ADD COLUMN source TEXT CHECK (source IN ('guardian', 'class_teacher', 'paper'));
UPDATE group_answer SET source = 'guardian' WHERE county IN (SELECT county FROM group_case) AND answer IS NOT NULL;

-- Whether the choice of a term was free: the anonymous survey that asks the families, once for a plan, after enrolment.
-- append-only: voluntariness_poll
CREATE TABLE voluntariness_poll (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    survey TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan),
    CONSTRAINT poll_has_its_own_survey UNIQUE (county, survey),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, survey) REFERENCES needs_survey (county, id)
) STRICT;
