-- Classes, pupils, their guardians and their groups. A row lies in the county of its school; a move to another county closes it here and opens
-- another there. Validity runs from valid_from (included) to valid_until (excluded); '9999-12-31' is "still".

-- A class keeps its identity from its first grade to its last; grade, number, name and head teacher are those of the running school year.
CREATE TABLE school_class (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    entry_year BIGINT NOT NULL CHECK (entry_year BETWEEN 1990 AND 2200),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number BIGINT NOT NULL CHECK (number BETWEEN 1 AND 99),
    name TEXT NOT NULL CHECK (name <> ''),
    head_teacher TEXT REFERENCES account_name (account),
    is_open BOOLEAN NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE UNIQUE INDEX school_class_once ON school_class (county, school, school_year, grade, number) WHERE is_open;
CREATE INDEX school_class_by_teacher ON school_class (head_teacher);
CREATE INDEX school_class_by_id ON school_class (id);

-- What a class was in the school years that are over.
-- append-only: class_year
CREATE TABLE class_year (
    county TEXT NOT NULL,
    class TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    head_teacher TEXT REFERENCES account_name (account),
    PRIMARY KEY (county, class, school_year),
    FOREIGN KEY (county, class) REFERENCES school_class (county, id)
);

-- The resident id is sealed under a key outside of the database and found by a keyed digest. The code is what public lists show.
-- An erased pupil keeps the row, the code and nothing else.
CREATE TABLE pupil (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 8),
    name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    born TEXT,
    boarding BOOLEAN NOT NULL,
    resident_id TEXT,
    resident_id_digest TEXT,
    state TEXT NOT NULL CHECK (state IN ('on_roll', 'suspended', 'transferred', 'left', 'graduated')),
    enrolled_on TEXT NOT NULL,
    left_on TEXT,
    erased_at BIGINT,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    UNIQUE (county, code),
    FOREIGN KEY (county, class, school) REFERENCES school_class (county, id, school),
    CONSTRAINT pupil_leaves_once CHECK ((state IN ('on_roll', 'suspended')) = (left_on IS NULL)),
    CHECK ((resident_id IS NULL) = (resident_id_digest IS NULL)),
    CONSTRAINT pupil_erased_means_empty CHECK (
        erased_at IS NULL AND name <> '' AND born IS NOT NULL AND sex IS NOT NULL
        OR erased_at IS NOT NULL AND left_on IS NOT NULL AND name = '' AND born IS NULL AND sex IS NULL AND resident_id IS NULL)
);
CREATE UNIQUE INDEX pupil_resident_once ON pupil (county, resident_id_digest) WHERE left_on IS NULL;
CREATE INDEX pupil_by_class ON pupil (county, class, state);
CREATE INDEX pupil_by_school ON pupil (county, school, state);
CREATE INDEX pupil_by_id ON pupil (id);

-- Which class a pupil sat in on a day.
CREATE TABLE pupil_place (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    school TEXT NOT NULL,
    class TEXT NOT NULL,
    PRIMARY KEY (county, pupil, valid_from),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, class, school) REFERENCES school_class (county, id, school),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX pupil_place_by_class ON pupil_place (county, class);

-- 学籍号 over time: G holds the resident id, so each is sealed. It changes (L becomes G), so it is never a key of anything.
CREATE TABLE pupil_number (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('G', 'J', 'L')),
    number TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (county, pupil, digest, valid_from),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until)
);
CREATE UNIQUE INDEX pupil_number_once ON pupil_number (county, digest) WHERE valid_until = '9999-12-31';
CREATE UNIQUE INDEX pupil_number_one_each ON pupil_number (county, pupil) WHERE valid_until = '9999-12-31';

-- Whom the school's own papers name as guardians: a binding under one of these names needs no second look.
CREATE TABLE known_guardian (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    seat BIGINT NOT NULL CHECK (seat BETWEEN 1 AND 2),
    name TEXT NOT NULL CHECK (name <> ''),
    relation TEXT NOT NULL,
    phone TEXT,
    phone_masked TEXT,
    PRIMARY KEY (county, pupil, seat),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE pupil_group (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('disabled', 'left_behind', 'migrant', 'single_parent', 'both_working', 'hardship', 'registered_poor',
        'low_income', 'extreme_poverty', 'relapse_risk', 'poverty_edge', 'sudden_hardship', 'orphan', 'de_facto_orphan', 'martyr')),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    evidence TEXT NOT NULL,
    document TEXT NOT NULL CHECK (document <> ''),
    entered_at BIGINT NOT NULL,
    entered_by_name TEXT NOT NULL,
    ended_reason TEXT,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX pupil_group_by_id ON pupil_group (id);
CREATE UNIQUE INDEX pupil_group_once ON pupil_group (county, pupil, kind, valid_from);

-- A list that was uploaded and read, waiting to be confirmed. Its rows are sealed as a whole and go away with the confirmation; of a finished
-- import only what it was stays.
CREATE TABLE roster_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('roster', 'groups')),
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ready', 'faulty', 'done', 'dropped')),
    rows_total BIGINT NOT NULL,
    faults BIGINT NOT NULL,
    doubts BIGINT NOT NULL,
    content TEXT,
    created_at BIGINT NOT NULL,
    created_by_name TEXT NOT NULL,
    done_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK ((state IN ('ready', 'faulty')) = (content IS NOT NULL)),
    CHECK ((state = 'done') = (done_at IS NOT NULL)),
    CHECK (state <> 'ready' OR faults = 0)
);
CREATE INDEX roster_import_by_id ON roster_import (id);
CREATE INDEX roster_import_by_school ON roster_import (county, school, created_at);

-- The one-time code that is printed for a family. Only its keyed digest is here.
CREATE TABLE binding_slip (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    digest TEXT NOT NULL,
    issued_at BIGINT NOT NULL,
    issued_by_name TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    voided_at BIGINT,
    PRIMARY KEY (county, id),
    UNIQUE (county, digest),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (used_at IS NULL OR voided_at IS NULL)
);
CREATE INDEX binding_slip_by_pupil ON binding_slip (county, pupil);
CREATE INDEX binding_slip_by_digest ON binding_slip (digest);

-- An account bound to a child. The account may live in another county, so it is pointed at through its name, which the whole province shares.
-- A live binding sits on seat 1 or 2: never more than two guardians, held by the key.
CREATE TABLE guardianship (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    account TEXT NOT NULL REFERENCES account_name (account),
    account_county TEXT NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    slip TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'disputed', 'refused', 'ended')),
    seat BIGINT CHECK (seat BETWEEN 1 AND 2),
    asked_at BIGINT NOT NULL,
    confirmed_at BIGINT,
    confirmed_by_name TEXT,
    ended_at BIGINT,
    ended_reason TEXT,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    UNIQUE (county, id, pupil),
    UNIQUE (county, id, pupil, account),
    UNIQUE (county, pupil, seat),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, slip) REFERENCES binding_slip (county, id),
    CONSTRAINT guardianship_seat_while_alive CHECK ((state IN ('waiting', 'confirmed', 'disputed')) = (seat IS NOT NULL)),
    CHECK ((state IN ('refused', 'ended')) = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_reason IS NULL)),
    CHECK (state NOT IN ('confirmed', 'disputed') OR confirmed_at IS NOT NULL)
);
CREATE UNIQUE INDEX guardianship_once ON guardianship (county, pupil, account) WHERE seat IS NOT NULL;
CREATE INDEX guardianship_by_account ON guardianship (account, state);
CREATE INDEX guardianship_by_id ON guardianship (id);

-- How a guardian wants to be told. Stands in the county of the account.
CREATE TABLE guardian_contact (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    mail TEXT,
    mail_masked TEXT,
    phone TEXT,
    phone_masked TEXT,
    notify_by TEXT NOT NULL CHECK (notify_by IN ('none', 'mail')),
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK (notify_by <> 'mail' OR mail IS NOT NULL)
);
