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
    county TEXT NOT NULL,
    act_id TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    subject TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'photo', 'rows')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, act_id, number),
    CONSTRAINT proofs_in_a_row FOREIGN KEY (county, act_id, before_number) REFERENCES construction_proof (county, act_id, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT files_are_hashed CHECK (CASE kind WHEN 'rows' THEN sha256 = '' ELSE length(sha256) = 64 AND bytes > 0 END)
);
CREATE INDEX construction_proof_of_subject ON construction_proof (county, subject, act_id, number);
CREATE INDEX construction_proof_by_hash ON construction_proof (sha256);

-- Who did what, of which body, when, asked what: one row for every act of this room. subject: the unit, the group or the line.
CREATE TABLE construction_act (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act <> ''),
    proofs BIGINT,
    asked TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL CHECK (by_whom <> ''),
    by_name TEXT NOT NULL,
    by_body TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT an_act_is_of_its_subject UNIQUE (county, id, subject, act, by_whom, by_body),
    UNIQUE (county, id, subject, by_body),
    FOREIGN KEY (by_body) REFERENCES body (id),
    CONSTRAINT proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES construction_proof (county, act_id, number)
);
CREATE INDEX construction_act_of_subject ON construction_act (county, subject, at);

-- The rules of a line, as the office set them, each version with its basis. composition: types of members and how many at least, as JSON.
CREATE TABLE construction_terms (
    county TEXT NOT NULL,
    line TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    id TEXT NOT NULL,
    rectify_months BIGINT NOT NULL CHECK (rectify_months BETWEEN 1 AND 24),
    ban_years_failed BIGINT NOT NULL CHECK (ban_years_failed BETWEEN 0 AND 10),
    ban_years_withdrawn BIGINT NOT NULL CHECK (ban_years_withdrawn BETWEEN 0 AND 10),
    ban_lines TEXT NOT NULL CHECK (ban_lines IN ('own', 'all')),
    keeps TEXT NOT NULL CHECK (keeps IN ('nothing', 'spent', 'share')),
    keeps_percent BIGINT NOT NULL CHECK (keeps_percent BETWEEN 0 AND 100),
    graded TEXT NOT NULL CHECK (graded IN ('yes', 'no')),
    answer_days BIGINT NOT NULL CHECK (answer_days BETWEEN 1 AND 250),
    hearing_days BIGINT NOT NULL CHECK (hearing_days BETWEEN 1 AND 250),
    name_authority TEXT,
    mark_authority TEXT,
    style_authority TEXT,
    composition TEXT NOT NULL,
    basis TEXT NOT NULL CHECK (basis <> ''),
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
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    line TEXT NOT NULL,
    body TEXT NOT NULL REFERENCES body (id),
    office TEXT NOT NULL REFERENCES body (id),
    PRIMARY KEY (county, unit),
    UNIQUE (county, unit, line),
    UNIQUE (county, unit, body, office),
    CONSTRAINT of_its_line FOREIGN KEY (county, unit, line) REFERENCES programme_unit (county, id, line),
    CONSTRAINT of_its_body FOREIGN KEY (county, unit, body) REFERENCES programme_unit (county, id, body),
    CONSTRAINT two_sides CHECK (body <> office)
);

-- What the body is writing; a version is made from it when it is handed in.
CREATE TABLE task_draft (
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    content TEXT NOT NULL,
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, unit),
    FOREIGN KEY (county, unit) REFERENCES construction_unit (county, unit)
);

-- A version, as it was handed in.
CREATE TABLE task_book (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    before_version BIGINT,
    kind TEXT NOT NULL CHECK (kind IN ('first', 'change')),
    changes TEXT,
    reason TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    total_fen BIGINT NOT NULL CHECK (total_fen > 0),
    asked_by TEXT NOT NULL CHECK (asked_by <> ''),
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act = 'book.submitted'),
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
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    unit_word TEXT NOT NULL CHECK (unit_word <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    PRIMARY KEY (county, book, name),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);

CREATE TABLE task_indicator (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    level BIGINT NOT NULL CHECK (level BETWEEN 1 AND 3),
    parent TEXT,
    parent_level BIGINT,
    title TEXT NOT NULL CHECK (title <> ''),
    unit_word TEXT NOT NULL,
    formula TEXT NOT NULL,
    source TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('at_least', 'at_most')),
    final_milli BIGINT,
    PRIMARY KEY (county, book, code),
    UNIQUE (county, book, code, level),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id),
    CONSTRAINT below_the_level_above FOREIGN KEY (county, book, parent, parent_level) REFERENCES task_indicator (county, book, code, level),
    CHECK (CASE WHEN level = 1 THEN parent IS NULL AND parent_level IS NULL ELSE parent IS NOT NULL AND parent_level IS NOT NULL AND parent_level = level - 1 END),
    CONSTRAINT a_formula_names_its_source CHECK (CASE WHEN level = 3 THEN formula <> '' AND source <> '' AND unit_word <> '' AND final_milli IS NOT NULL
        ELSE formula = '' AND final_milli IS NULL END)
);

CREATE TABLE task_indicator_year (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    code TEXT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    level BIGINT NOT NULL CHECK (level = 3),
    value_milli BIGINT NOT NULL,
    PRIMARY KEY (county, book, code, year),
    FOREIGN KEY (county, book, code, level) REFERENCES task_indicator (county, book, code, level)
);

CREATE TABLE task_milestone (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    due TEXT NOT NULL,
    PRIMARY KEY (county, book, code),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);

CREATE TABLE task_source (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('central', 'provincial', 'prefecture', 'county', 'own', 'enterprise')),
    total_fen BIGINT NOT NULL CHECK (total_fen > 0),
    PRIMARY KEY (county, book, source),
    UNIQUE (county, book, source, total_fen),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id)
);

CREATE TABLE task_money (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    source TEXT NOT NULL,
    year BIGINT NOT NULL CHECK (year BETWEEN 2015 AND 2100),
    budgeted_fen BIGINT NOT NULL CHECK (budgeted_fen >= 0),
    PRIMARY KEY (county, book, source, year),
    FOREIGN KEY (county, book, source) REFERENCES task_source (county, book, source)
);

-- What a change changes, old beside new.
CREATE TABLE task_change (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    place TEXT NOT NULL CHECK (place <> ''),
    before_text TEXT NOT NULL,
    after_text TEXT NOT NULL,
    PRIMARY KEY (county, book, number),
    FOREIGN KEY (county, book) REFERENCES task_book (county, id),
    CONSTRAINT something_changes CHECK (before_text <> after_text)
);

-- The way of a version. kind, asked_by, body and office are the version's (a foreign key).
CREATE TABLE task_book_step (
    county TEXT NOT NULL,
    book TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    id TEXT NOT NULL,
    unit TEXT NOT NULL,
    act TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('submitted', 'argued', 'half_signed', 'approved', 'in_force', 'returned')),
    before_serial BIGINT,
    before_state TEXT,
    kind TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    body TEXT NOT NULL,
    office TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    filing TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    by_body TEXT NOT NULL,
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
    county TEXT NOT NULL,
    unit TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    book TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'in_force'),
    PRIMARY KEY (county, unit, number),
    UNIQUE (county, book),
    UNIQUE (county, unit, number, book),
    UNIQUE (county, unit, book),
    CONSTRAINT signed_or_filed FOREIGN KEY (county, book, unit, serial, state) REFERENCES task_book_step (county, book, unit, serial, state),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, unit, before_number) REFERENCES task_book_in_force (county, unit, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END)
);
