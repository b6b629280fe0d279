-- Why a pupil was away, as the school has seen it: a proof (a doctor's, a transfer's), or a suspension (休学) while the place is kept. A wrong one is ended, never
-- changed.
-- append-only: absence_ground
-- append-only: absence_ground_end

CREATE TABLE absence_ground (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proof', 'suspension')),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT ground_has_days CHECK (first_day <= last_day)
);
CREATE INDEX absence_ground_of_plan ON absence_ground (county, plan, pupil);

CREATE TABLE absence_ground_end (
    county TEXT NOT NULL,
    ground TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT ground_ends_once PRIMARY KEY (county, ground),
    FOREIGN KEY (county, ground) REFERENCES absence_ground (county, id)
);

-- What a family says that it has a paper for, and what became of it: accepted as a ground, or declined with a reason.
-- append-only: absence_note
-- append-only: absence_note_answer
CREATE TABLE absence_note (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    plan TEXT NOT NULL,
    pupil TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    handed_in_at BIGINT NOT NULL,
    handed_in_by TEXT NOT NULL,
    handed_in_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, plan, school) REFERENCES service_plan (county, id, school),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CONSTRAINT note_has_days CHECK (first_day <= last_day)
);
CREATE INDEX absence_note_of_plan ON absence_note (county, plan, pupil);

CREATE TABLE absence_note_answer (
    county TEXT NOT NULL,
    note TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'declined')),
    ground TEXT,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    CONSTRAINT note_answered_once PRIMARY KEY (county, note),
    FOREIGN KEY (county, note) REFERENCES absence_note (county, id),
    FOREIGN KEY (county, ground) REFERENCES absence_ground (county, id),
    CONSTRAINT accepted_as_a_ground CHECK ((answer = 'accepted') = (ground IS NOT NULL)),
    CONSTRAINT declined_with_a_reason CHECK (answer = 'accepted' OR reason <> '')
);

-- What the price of a line is the price of: lessons are then days. As it was published.
ALTER TABLE bill_line ADD COLUMN unit TEXT NOT NULL DEFAULT 'lesson' CHECK (unit IN ('lesson', 'day'));
