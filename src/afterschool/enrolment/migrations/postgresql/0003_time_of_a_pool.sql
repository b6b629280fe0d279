-- A pool knows the time of its course, so that one foreign key holds a seat's place and its time together: every seat taken is one look-up less.
ALTER TABLE seat_pool ADD COLUMN plan uuid, ADD COLUMN slot text COLLATE "C";
UPDATE seat_pool SET plan = c.plan, slot = c.slot FROM course c WHERE c.county = seat_pool.county AND c.id = seat_pool.course;
ALTER TABLE seat_pool
    ALTER COLUMN plan SET NOT NULL,
    ALTER COLUMN slot SET NOT NULL,
    ADD CONSTRAINT seat_pool_of_a_time UNIQUE (county, plan, slot, course, pool),
    ADD FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    DROP CONSTRAINT seat_pool_county_course_fkey;
ALTER TABLE seat
    ADD FOREIGN KEY (county, plan, slot, course, pool) REFERENCES seat_pool (county, plan, slot, course, pool),
    DROP CONSTRAINT seat_county_course_pool_fkey,
    DROP CONSTRAINT seat_county_plan_slot_course_fkey;
