-- Who has a base place sits in a base group of every time at which the plan holds the base service, not in one of them: one row for each time, and the
-- primary key is what makes two groups at one time impossible. The place itself names no group any more.
CREATE TABLE base_place_new (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 31),
    consent TEXT NOT NULL,
    consent_given_at INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('guardian', 'class_teacher', 'paper', 'school', 'draw')),
    PRIMARY KEY (county, pupil, plan),
    UNIQUE (county, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT consent_before_base_place CHECK (chosen_at >= consent_given_at)
) STRICT;

CREATE TABLE base_place_group (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    course TEXT NOT NULL,
    from_date TEXT NOT NULL,
    PRIMARY KEY (county, pupil, plan, slot),
    FOREIGN KEY (county, pupil, plan) REFERENCES base_place_new (county, pupil, plan),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id)
) STRICT;

CREATE TABLE base_place_past_new (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    consent TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    account TEXT NOT NULL,
    source TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ended_by TEXT NOT NULL,
    PRIMARY KEY (county, id)
) STRICT;

-- Groups that were left: with the place, or before it, when a group was stopped or merged. `choice` is the place's id.
-- append-only: base_place_group_past
CREATE TABLE base_place_group_past (
    county TEXT NOT NULL,
    choice TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    slot TEXT NOT NULL,
    course TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('given_back', 'consent_withdrawn', 'moved', 'merged', 'group_cancelled', 'left_school', 'school')),
    ended_by TEXT NOT NULL,
    PRIMARY KEY (county, choice, course, from_date),
    FOREIGN KEY (county, plan, slot, course) REFERENCES course (county, plan, slot, id),
    CONSTRAINT base_group_not_left_before_it_began CHECK (until_date >= from_date)
) STRICT;

INSERT INTO base_place_new (county, pupil, plan, id, weekdays, consent, consent_given_at, from_date, chosen_at, account, source)
SELECT county, pupil, plan, id, weekdays, consent, consent_given_at, from_date, chosen_at, account, source FROM base_place;
INSERT INTO base_place_past_new (county, id, pupil, plan, weekdays, consent, from_date, until_date, chosen_at, account, source, ended_at, reason, ended_by)
SELECT county, id, pupil, plan, weekdays, consent, from_date, until_date, chosen_at, account, source, ended_at, reason, ended_by FROM base_place_past;
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
      JOIN course c ON c.county = b.county AND c.plan = b.plan AND c.kind = 'base' AND c.state = 'offered' AND (c.grades >> (k.grade - 1)) & 1 = 1
      LEFT JOIN base_place_group_past x ON x.county = b.county AND x.choice = b.id AND x.slot = c.slot
      LEFT JOIN base_place_group g ON g.county = b.county AND g.pupil = b.pupil AND g.plan = b.plan AND g.slot = c.slot
      WHERE g.slot IS NULL) groups_open
WHERE place = 1 + class_number % places;

DROP TABLE base_place;
DROP TABLE base_place_past;
ALTER TABLE base_place_new RENAME TO base_place;
ALTER TABLE base_place_past_new RENAME TO base_place_past;

CREATE INDEX base_place_by_plan ON base_place (county, plan);
CREATE INDEX base_place_group_by_course ON base_place_group (county, course);
CREATE INDEX base_place_group_past_by_course ON base_place_group_past (county, course, until_date);
