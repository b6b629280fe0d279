-- From which pools a round gave places. One foreign key holds a seat's place, its time and its round together; the pool itself is written by every
-- group of sign-ups, and looking its row up again for each seat of the group went through all its versions.
CREATE TABLE pool_of_round (
    county text COLLATE "C" NOT NULL,
    round uuid NOT NULL,
    course uuid NOT NULL,
    pool text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, round, course, pool, plan, slot),
    FOREIGN KEY (county, plan, slot, course, pool) REFERENCES seat_pool (county, plan, slot, course, pool),
    FOREIGN KEY (county, round) REFERENCES enrolment_round (county, id)
);
INSERT INTO pool_of_round (county, round, course, pool, plan, slot)
SELECT DISTINCT county, round, course, pool, plan, slot FROM seat;
ALTER TABLE seat
    ADD FOREIGN KEY (county, round, course, pool, plan, slot) REFERENCES pool_of_round (county, round, course, pool, plan, slot),
    DROP CONSTRAINT seat_county_plan_slot_course_pool_fkey,
    DROP CONSTRAINT seat_county_round_fkey;
