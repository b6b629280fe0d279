-- Construction: the way of a task book, and which version is in force.
-- append-only: task_book_step
-- append-only: task_book_in_force

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
