-- Classes, pupils, their guardians and their groups. A row lies in the county of its school; a move to another county closes it here and opens
-- another there. Validity runs from valid_from (included) to valid_until (excluded); '9999-12-31' is "still".

-- A class keeps its identity from its first grade to its last; grade, number, name and head teacher are those of the running school year.
CREATE TABLE school_class (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    entry_year bigint NOT NULL CHECK (entry_year BETWEEN 1990 AND 2200),
    school_year bigint NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    grade bigint NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number bigint NOT NULL CHECK (number BETWEEN 1 AND 99),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    head_teacher uuid REFERENCES account_name (account),
    is_open boolean NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
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
    county text COLLATE "C" NOT NULL,
    class uuid NOT NULL,
    school_year bigint NOT NULL,
    grade bigint NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number bigint NOT NULL,
    name text COLLATE "C" NOT NULL,
    head_teacher uuid REFERENCES account_name (account),
    PRIMARY KEY (county, class, school_year),
    FOREIGN KEY (county, class) REFERENCES school_class (county, id)
);

-- The resident id is sealed under a key outside of the database and found by a keyed digest. The code is what public lists show.
-- An erased pupil keeps the row, the code and nothing else.
CREATE TABLE pupil (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    class uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (length(code) = 8),
    name text COLLATE "C" NOT NULL,
    sex text COLLATE "C" CHECK (sex IN ('male', 'female')),
    born date,
    boarding boolean NOT NULL,
    resident_id text COLLATE "C",
    resident_id_digest text COLLATE "C",
    state text COLLATE "C" NOT NULL CHECK (state IN ('on_roll', 'suspended', 'transferred', 'left', 'graduated')),
    enrolled_on date NOT NULL,
    left_on date,
    erased_at bigint,
    version bigint NOT NULL CHECK (version > 0),
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
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    school uuid NOT NULL,
    class uuid NOT NULL,
    PRIMARY KEY (county, pupil, valid_from),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, class, school) REFERENCES school_class (county, id, school),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX pupil_place_by_class ON pupil_place (county, class);

-- 学籍号 over time: G holds the resident id, so each is sealed. It changes (L becomes G), so it is never a key of anything.
CREATE TABLE pupil_number (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    digest text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('G', 'J', 'L')),
    number text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    PRIMARY KEY (county, pupil, digest, valid_from),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until)
);
CREATE UNIQUE INDEX pupil_number_once ON pupil_number (county, digest) WHERE valid_until = '9999-12-31';
CREATE UNIQUE INDEX pupil_number_one_each ON pupil_number (county, pupil) WHERE valid_until = '9999-12-31';

-- Whom the school's own papers name as guardians: a binding under one of these names needs no second look.
CREATE TABLE known_guardian (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    seat bigint NOT NULL CHECK (seat BETWEEN 1 AND 2),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    relation text COLLATE "C" NOT NULL,
    phone text COLLATE "C",
    phone_masked text COLLATE "C",
    PRIMARY KEY (county, pupil, seat),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id)
);

CREATE TABLE pupil_group (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('disabled', 'left_behind', 'migrant', 'single_parent', 'both_working', 'hardship', 'registered_poor',
        'low_income', 'extreme_poverty', 'relapse_risk', 'poverty_edge', 'sudden_hardship', 'orphan', 'de_facto_orphan', 'martyr')),
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    evidence text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL CHECK (document <> ''),
    entered_at bigint NOT NULL,
    entered_by_name text COLLATE "C" NOT NULL,
    ended_reason text COLLATE "C",
    version bigint NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (valid_from <= valid_until)
);
CREATE INDEX pupil_group_by_id ON pupil_group (id);
CREATE UNIQUE INDEX pupil_group_once ON pupil_group (county, pupil, kind, valid_from);

-- A list that was uploaded and read, waiting to be confirmed. Its rows are sealed as a whole and go away with the confirmation; of a finished
-- import only what it was stays.
CREATE TABLE roster_import (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('roster', 'groups')),
    name text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('ready', 'faulty', 'done', 'dropped')),
    rows_total bigint NOT NULL,
    faults bigint NOT NULL,
    doubts bigint NOT NULL,
    content text COLLATE "C",
    created_at bigint NOT NULL,
    created_by_name text COLLATE "C" NOT NULL,
    done_at bigint,
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    digest text COLLATE "C" NOT NULL,
    issued_at bigint NOT NULL,
    issued_by_name text COLLATE "C" NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    voided_at bigint,
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    account uuid NOT NULL REFERENCES account_name (account),
    account_county text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    relation text COLLATE "C" NOT NULL,
    slip uuid,
    state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'confirmed', 'disputed', 'refused', 'ended')),
    seat bigint CHECK (seat BETWEEN 1 AND 2),
    asked_at bigint NOT NULL,
    confirmed_at bigint,
    confirmed_by_name text COLLATE "C",
    ended_at bigint,
    ended_reason text COLLATE "C",
    version bigint NOT NULL CHECK (version > 0),
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
    county text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    mail text COLLATE "C",
    mail_masked text COLLATE "C",
    phone text COLLATE "C",
    phone_masked text COLLATE "C",
    notify_by text COLLATE "C" NOT NULL CHECK (notify_by IN ('none', 'mail')),
    changed_at bigint NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK (notify_by <> 'mail' OR mail IS NOT NULL)
);
