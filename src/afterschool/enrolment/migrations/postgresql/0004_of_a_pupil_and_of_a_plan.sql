-- What one pupil has, and who waits or sits in the base groups of one plan, without going through the county.
CREATE INDEX waiting_place_by_pupil ON waiting_place (county, pupil, plan);
CREATE INDEX waiting_place_by_plan ON waiting_place (county, plan);
CREATE INDEX wish_list_by_pupil ON wish_list (county, pupil);
CREATE INDEX base_place_by_plan ON base_place (county, plan, course);
