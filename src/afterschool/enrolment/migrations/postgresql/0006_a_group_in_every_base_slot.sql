-- Who has a base place sits in a base group of every time at which the plan holds the base service, not in one of them: one row for each time, and the
-- primary key is what makes two groups at one time impossible. The place itself names no group any more.
CREATE TABLE base_place_group (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    course uuid NOT NULL,
    from_date date NOT NULL,
    PRIMARY KEY (county, pupil, plan, slot),
    FOREIGN KEY (county, pupil, plan) REFERENCES base_place (county, pupil, plan),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id)
);

-- Groups that were left: with the place, or before it, when a group was stopped or merged. `choice` is the place's id.
-- append-only: base_place_group_past
CREATE TABLE base_place_group_past (
    county text COLLATE "C" NOT NULL,
    choice uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    slot text COLLATE "C" NOT NULL,
    course uuid NOT NULL,
    weekdays bigint NOT NULL,
    from_date date NOT NULL,
    until_date date NOT NULL,
    ended_at bigint NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason IN ('given_back', 'consent_withdrawn', 'moved', 'merged', 'group_cancelled', 'left_school', 'school')),
    ended_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, choice, course, from_date),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    CONSTRAINT base_group_not_left_before_it_began CHECK (until_date >= from_date)
);

INSERT INTO base_place_group_past (county, choice, pupil, plan, slot, course, weekdays, from_date, until_date, ended_at, reason, ended_by)
SELECT b.county, b.id, b.pupil, b.plan, c.slot, b.course, b.weekdays, b.from_date, b.until_date, b.ended_at, b.reason, b.ended_by
FROM base_place_past b JOIN course c ON c.county = b.county AND c.id = b.course AND c.plan = b.plan;
-- The group that a place had, unless it was stopped since.
INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date)
SELECT b.county, b.pupil, b.plan, c.slot, b.course, b.from_date
FROM base_place b JOIN course c ON c.county = b.county AND c.id = b.course AND c.plan = b.plan WHERE c.state = 'offered';
INSERT INTO base_place_group_past (county, choice, pupil, plan, slot, course, weekdays, from_date, until_date, ended_at, reason, ended_by)
SELECT b.county, b.id, b.pupil, b.plan, c.slot, b.course, b.weekdays, b.from_date,
       CASE WHEN c.stopped_on > b.from_date THEN c.stopped_on ELSE b.from_date END, b.chosen_at, 'group_cancelled', 'migration'
FROM base_place b JOIN course c ON c.county = b.county AND c.id = b.course AND c.plan = b.plan WHERE c.state = 'stopped';
-- A group at every other time of the base service: class by class over the groups that are open to the grade, so that classmates stay together. The
-- place has covered these hours since its first day; a register that was taken without the pupil stays as it is, and nothing is charged for it. Earlier
-- school years stay as they were.
INSERT INTO base_place_group (county, pupil, plan, slot, course, from_date)
SELECT county, pupil, plan, slot, course, CASE WHEN stopped_until > from_date THEN stopped_until ELSE from_date END
FROM (SELECT b.county, b.pupil, b.plan, c.slot, c.id AS course, b.from_date, COALESCE(x.until_date, b.from_date) AS stopped_until, k.number AS class_number,
             ROW_NUMBER() OVER (PARTITION BY b.county, b.pupil, b.plan, c.slot ORDER BY c.id) AS place,
             COUNT(*) OVER (PARTITION BY b.county, b.pupil, b.plan, c.slot) AS places
      FROM base_place b
      JOIN pupil p ON p.county = b.county AND p.id = b.pupil
      JOIN service_plan y ON y.county = b.county AND y.id = b.plan
      JOIN school_class k ON k.county = p.county AND k.id = p.class AND k.school_year = y.school_year
      JOIN course c ON c.county = b.county AND c.plan = b.plan AND c.kind = 'base' AND c.state = 'offered'
           AND (c.grades >> CAST(k.grade - 1 AS INTEGER)) & 1 = 1
      LEFT JOIN base_place_group_past x ON x.county = b.county AND x.choice = b.id AND x.slot = c.slot
      LEFT JOIN base_place_group g ON g.county = b.county AND g.pupil = b.pupil AND g.plan = b.plan AND g.slot = c.slot
      WHERE g.slot IS NULL) groups_open
WHERE place = 1 + class_number % places;

-- With the columns go the indexes and the foreign key that stood on them.
ALTER TABLE base_place DROP COLUMN course;
ALTER TABLE base_place_past DROP COLUMN course;

CREATE INDEX base_place_by_plan ON base_place (county, plan);
CREATE INDEX base_place_group_by_course ON base_place_group (county, course);
CREATE INDEX base_place_group_past_by_course ON base_place_group_past (county, course, until_date);
