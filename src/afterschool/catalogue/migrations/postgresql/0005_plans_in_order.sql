-- The lists of plans, newest first, stop when their page is full.
CREATE INDEX service_plan_by_opening ON service_plan (opened_at, id);
CREATE INDEX service_plan_by_publication ON service_plan (state, published_at, id);
DROP INDEX service_plan_by_state;
