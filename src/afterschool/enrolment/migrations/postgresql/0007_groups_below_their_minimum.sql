-- The matters of one plan, which the list of what waits asks for on every home page of a school, without going through the county.
CREATE INDEX group_case_by_plan ON group_case (county, plan);
-- Whose word an answer is: the family's own, or what the class teacher entered for a family without a phone. Until now only guardians could answer.
ALTER TABLE group_answer ADD COLUMN source text COLLATE "C" CHECK (source IN ('guardian', 'class_teacher', 'paper'));
UPDATE group_answer SET source = 'guardian' WHERE answer IS NOT NULL;
