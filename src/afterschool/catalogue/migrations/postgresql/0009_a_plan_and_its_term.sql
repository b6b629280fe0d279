-- So that other tables can say by a key of which term a plan is.
CREATE UNIQUE INDEX service_plan_of_a_term ON service_plan (county, id, school_year, term);
