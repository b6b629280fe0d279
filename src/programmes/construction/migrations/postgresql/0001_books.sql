-- Construction: the rules of a line, the acts of everybody, task books and which of them is in force.
-- append-only: construction_proof
-- append-only: construction_act
-- append-only: construction_terms
-- append-only: construction_unit
-- append-only: task_book
-- append-only: task_datum
-- append-only: task_indicator
-- append-only: task_indicator_year
-- append-only: task_milestone
-- append-only: task_source
-- append-only: task_money
-- append-only: task_change
-- append-only: task_book_step
-- append-only: task_book_in_force

-- What an act hands in: a file or a photo by its hash, or words that name rows of the system. Written before the act that names how many there are.
CREATE TABLE construction_proof (
    county text COLLATE "C" NOT NULL,
    act_id uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    before_number bigint,
    subject uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('file', 'photo', 'rows')),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, act_id, number),
    CONSTRAINT proofs_in_a_row FOREIGN KEY (county, act_id, before_number) REFERENCES construction_proof (county, act_id, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT files_are_hashed CHECK (CASE kind WHEN 'rows' THEN sha256 = '' ELSE length(sha256) = 64 AND bytes > 0 END)
);
CREATE INDEX construction_proof_of_subject ON construction_proof (county, subject, act_id, number);
CREATE INDEX construction_proof_by_hash ON construction_proof (sha256);

-- Who did what, of which body, when, asked what: one row for every act of this room. subject: the unit, the group or the line.
CREATE TABLE construction_act (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    subject uuid NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act <> ''),
    proofs bigint,
    asked text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL CHECK (by_whom <> ''),
    by_name text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT an_act_is_of_its_subject UNIQUE (county, id, subject, act, by_whom, by_body),
    UNIQUE (county, id, subject, by_body),
    FOREIGN KEY (by_body) REFERENCES body (id),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
CREATE INDEX construction_act_of_subject ON construction_act (county, subject, at);

-- The rules of a line, as the office set them, each version with its basis. composition: types of members and how many at least, as JSON.
CREATE TABLE construction_terms (
    county text COLLATE "C" NOT NULL,
    line uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    before_version bigint,
    id uuid NOT NULL,
    rectify_months bigint NOT NULL CHECK (rectify_months BETWEEN 1 AND 24),
    ban_years_failed bigint NOT NULL CHECK (ban_years_failed BETWEEN 0 AND 10),
    ban_years_withdrawn bigint NOT NULL CHECK (ban_years_withdrawn BETWEEN 0 AND 10),
    ban_lines text COLLATE "C" NOT NULL CHECK (ban_lines IN ('own', 'all')),
    keeps text COLLATE "C" NOT NULL CHECK (keeps IN ('nothing', 'spent', 'share')),
    keeps_percent bigint NOT NULL CHECK (keeps_percent BETWEEN 0 AND 100),
    graded text COLLATE "C" NOT NULL CHECK (graded IN ('yes', 'no')),
    answer_days bigint NOT NULL CHECK (answer_days BETWEEN 1 AND 250),
    hearing_days bigint NOT NULL CHECK (hearing_days BETWEEN 1 AND 250),
    name_authority uuid,
    mark_authority uuid,
    style_authority uuid,
    composition text COLLATE "C" NOT NULL,
    basis text COLLATE "C" NOT NULL CHECK (basis <> ''),
    PRIMARY KEY (county, line, version),
    UNIQUE (county, id),
    UNIQUE (county, line, version, rectify_months, graded),
    UNIQUE (county, line, version, keeps, keeps_percent),
    FOREIGN KEY (county, line) REFERENCES programme_line (county, id),
    CONSTRAINT one_version_after_the_other FOREIGN KEY (county, line, before_version) REFERENCES construction_terms (county, line, version),
    CHECK (CASE WHEN version = 1 THEN before_version IS NULL ELSE before_version IS NOT NULL AND before_version = version - 1 END),
    CHECK (keeps = 'share' OR keeps_percent = 0)
);

-- A unit of a line whose construction this room follows, with its two sides.
CREATE TABLE construction_unit (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    line uuid NOT NULL,
    body uuid NOT NULL REFERENCES body (id),
    office uuid NOT NULL REFERENCES body (id),
    PRIMARY KEY (county, unit),
    UNIQUE (county, unit, line),
    UNIQUE (county, unit, body, office),
    CONSTRAINT of_its_line FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT of_its_body FOREIGN KEY (county, unit, body) REFERENCES programme_unit (county, id, body),
    CONSTRAINT two_sides CHECK (body <> office)
);

-- What the body is writing; a version is made from it when it is handed in.
CREATE TABLE task_draft (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    content text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, unit),
    FOREIGN KEY (county, unit) REFERENCES construction_unit (county, unit)
);

-- A version, as it was handed in.
CREATE TABLE task_book (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    unit uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    before_version bigint,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('first', 'change')),
    changes uuid,
    reason text COLLATE "C" NOT NULL,
    content text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL CHECK (length(digest) = 64),
    total_fen bigint NOT NULL CHECK (total_fen > 0),
    asked_by text COLLATE "C" NOT NULL CHECK (asked_by <> ''),
    body uuid NOT NULL,
    office uuid NOT NULL,
    act text COLLATE "C" NOT NULL CHECK (act = 'book.submitted'),
    PRIMARY KEY (county, id),
    CONSTRAINT versions_count_once UNIQUE (county, unit, version),
    UNIQUE (county, id, unit),
    UNIQUE (county, id, unit, kind, asked_by, body, office),
    FOREIGN KEY (county, unit, body, office) REFERENCES construction_unit (county, unit, body, office),
    CONSTRAINT versions_in_a_row FOREIGN KEY (county, unit, before_version) REFERENCES task_book (county, unit, version),
    CHECK (CASE WHEN version = 1 THEN before_version IS NULL ELSE before_version IS NOT NULL AND before_version = version - 1 END),
    CONSTRAINT a_change_names_what_it_changes CHECK ((kind = 'change') = (changes IS NOT NULL)),
    CONSTRAINT a_change_has_its_reason CHECK (kind = 'first' OR reason <> ''),
    CONSTRAINT the_body_hands_it_in FOREIGN KEY (county, id, unit, act, asked_by, body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body)
);

CREATE TABLE task_datum (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    unit_word text COLLATE "C" NOT NULL CHECK (unit_word <> ''),
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    PRIMARY KEY (county, book, name),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);

CREATE TABLE task_indicator (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (code <> ''),
    level bigint NOT NULL CHECK (level BETWEEN 1 AND 3),
    parent text COLLATE "C",
    parent_level bigint,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    unit_word text COLLATE "C" NOT NULL,
    formula text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    direction text COLLATE "C" NOT NULL CHECK (direction IN ('at_least', 'at_most')),
    final_milli bigint,
    PRIMARY KEY (county, book, code),
    UNIQUE (county, book, code, level),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id),
    CONSTRAINT below_the_level_above FOREIGN KEY (county, book, parent, parent_level) REFERENCES task_indicator (county, book, code, level),
    CHECK (CASE WHEN level = 1 THEN parent IS NULL AND parent_level IS NULL ELSE parent IS NOT NULL AND parent_level IS NOT NULL AND parent_level = level - 1 END),
    CONSTRAINT a_formula_names_its_source CHECK (CASE WHEN level = 3 THEN formula <> '' AND source <> '' AND unit_word <> '' AND final_milli IS NOT NULL
        ELSE formula = '' AND final_milli IS NULL END)
);

CREATE TABLE task_indicator_year (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    year bigint NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    level bigint NOT NULL CHECK (level = 3),
    value_milli bigint NOT NULL,
    PRIMARY KEY (county, book, code, year),
    FOREIGN KEY (county, book, code, level) REFERENCES task_indicator (county, book, code, level)
);

CREATE TABLE task_milestone (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (code <> ''),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    due text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, book, code),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);

CREATE TABLE task_source (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source IN ('central', 'provincial', 'prefecture', 'county', 'own', 'enterprise')),
    total_fen bigint NOT NULL CHECK (total_fen > 0),
    PRIMARY KEY (county, book, source),
    UNIQUE (county, book, source, total_fen),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);

CREATE TABLE task_money (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    source text COLLATE "C" NOT NULL,
    year bigint NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    budgeted_fen bigint NOT NULL CHECK (budgeted_fen >= 0),
    PRIMARY KEY (county, book, source, year),
    FOREIGN KEY (county, book, source) REFERENCES task_source (county, book, source)
);

-- What a change changes, old beside new.
CREATE TABLE task_change (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    place text COLLATE "C" NOT NULL CHECK (place <> ''),
    before_text text COLLATE "C" NOT NULL,
    after_text text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, book, number),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id),
    CONSTRAINT something_changes CHECK (before_text <> after_text)
);

-- The way of a version. kind, asked_by, body and office are the version's (a foreign key).
CREATE TABLE task_book_step (
    county text COLLATE "C" NOT NULL,
    book uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    id uuid NOT NULL,
    unit uuid NOT NULL,
    act text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('submitted', 'argued', 'half_signed', 'approved', 'in_force', 'returned')),
    before_serial bigint,
    before_state text COLLATE "C",
    kind text COLLATE "C" NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    office uuid NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    filing text COLLATE "C" NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_body uuid NOT NULL,
    PRIMARY KEY (county, book, serial),
    UNIQUE (county, id),
    UNIQUE (county, book, serial, state),
    UNIQUE (county, book, unit, serial, state),
    CONSTRAINT of_its_act FOREIGN KEY (county, id, unit, act, by_whom, by_body) REFERENCES construction_act (county, id, subject, act, by_whom, by_body),
    CONSTRAINT of_its_version FOREIGN KEY (county, book, unit, kind, asked_by, body, office) REFERENCES task_book (county, id, unit, kind, asked_by, body, office),
    CONSTRAINT follows_a_state FOREIGN KEY (county, book, before_serial, before_state) REFERENCES task_book_step (county, book, serial, state),
    CONSTRAINT steps_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL AND before_state IS NULL
        ELSE before_serial IS NOT NULL AND before_state IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT lawful_step CHECK (CASE act
        WHEN 'book.submitted' THEN serial = 1 AND state = 'submitted'
        WHEN 'book.returned' THEN COALESCE(before_state, '') IN ('submitted', 'argued', 'half_signed', 'approved') AND state = 'returned'
        WHEN 'book.argued' THEN kind = 'first' AND COALESCE(before_state, '') = 'submitted' AND state = 'argued'
        WHEN 'book.signed_body' THEN kind = 'first' AND COALESCE(before_state, '') = 'argued' AND state = 'half_signed'
        WHEN 'book.signed_office' THEN kind = 'first' AND COALESCE(before_state, '') = 'half_signed' AND state = 'in_force'
        WHEN 'book.approved' THEN kind = 'change' AND COALESCE(before_state, '') = 'submitted' AND state = 'approved'
        WHEN 'book.filed' THEN kind = 'change' AND COALESCE(before_state, '') = 'approved' AND state = 'in_force'
        ELSE 1 = 0 END),
    CONSTRAINT each_side_signs_itself CHECK (CASE act
        WHEN 'book.submitted' THEN by_body = body AND by_whom = asked_by
        WHEN 'book.signed_body' THEN by_body = body
        WHEN 'book.signed_office' THEN by_body = office
        WHEN 'book.approved' THEN by_body = office
        WHEN 'book.filed' THEN by_body = office
        ELSE by_body <> body END),
    CONSTRAINT nobody_approves_their_own CHECK (act NOT IN ('book.argued', 'book.approved', 'book.filed') OR by_whom <> asked_by),
    CONSTRAINT filed_under_a_number CHECK ((act = 'book.filed') = (filing <> ''))
);

-- Which version was in force, one after the other; the last is.
CREATE TABLE task_book_in_force (
    county text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    before_number bigint,
    book uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state = 'in_force'),
    PRIMARY KEY (county, unit, number),
    UNIQUE (county, book),
    UNIQUE (county, unit, number, book),
    UNIQUE (county, unit, book),
    CONSTRAINT signed_or_filed FOREIGN KEY (county, book, unit, serial, state) REFERENCES task_book_step (county, book, unit, serial, state),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, unit, before_number) REFERENCES task_book_in_force (county, unit, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END)
);
