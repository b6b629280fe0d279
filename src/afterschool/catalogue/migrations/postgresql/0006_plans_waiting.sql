-- Plans that wait for a decision: what the bureau's list of tasks counts.
CREATE INDEX service_plan_waiting ON service_plan (county, school) WHERE state = 'submitted';
