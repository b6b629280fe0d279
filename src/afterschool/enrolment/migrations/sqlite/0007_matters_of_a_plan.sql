-- The matters of one plan, which the list of what waits asks for on every home page of a school, without going through the county.
CREATE INDEX group_case_by_plan ON group_case (county, plan);
