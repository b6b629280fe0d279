-- Public notices, objections and their objectors, award documents.
-- append-only: award_notice
-- append-only: award_notice_item
-- append-only: award_objection
-- append-only: award_objector
-- append-only: award_objector_opened
-- append-only: award_objection_step
-- append-only: award_document
-- append-only: award_approved

CREATE TABLE award_notice (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    contest uuid NOT NULL,
    line uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    terms bigint NOT NULL,
    days bigint NOT NULL,
    day_kind text COLLATE "C" NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    gate text COLLATE "C" NOT NULL CHECK (gate = 'party_group'),
    gate_serial bigint NOT NULL,
    gate_passed bigint NOT NULL CHECK (gate_passed = 1),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, contest, serial),
    UNIQUE (county, id, contest),
    UNIQUE (county, id, contest, starts, ends),
    FOREIGN KEY (county, contest, line) REFERENCES award_contest (county, id, line),
    FOREIGN KEY (county, line, terms, days, day_kind) REFERENCES award_terms (county, line, version, days, day_kind),
    FOREIGN KEY (county, contest, gate, gate_serial, gate_passed) REFERENCES award_gate (county, contest, gate, serial, passed),
    CONSTRAINT award_notice_has_days CHECK (ends >= starts)
);

CREATE TABLE award_notice_item (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    position bigint NOT NULL CHECK (position > 0),
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, notice, position),
    UNIQUE (county, notice, application),
    FOREIGN KEY (county, notice, contest) REFERENCES award_notice (county, id, contest),
    FOREIGN KEY (county, contest, application) REFERENCES award_holder (county, contest, application)
);

-- Nothing here says who objects.
CREATE TABLE award_objection (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    contest uuid NOT NULL,
    notice uuid NOT NULL,
    application uuid NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('person', 'body')),
    sealed_words text COLLATE "C" NOT NULL,
    code_digest text COLLATE "C" NOT NULL,
    accused_path text COLLATE "C" NOT NULL CHECK (accused_path <> ''),
    received_on date NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, contest, serial),
    UNIQUE (county, code_digest),
    UNIQUE (county, id, contest, application, accused_path),
    FOREIGN KEY (county, notice, contest, starts, ends) REFERENCES award_notice (county, id, contest, starts, ends),
    FOREIGN KEY (county, notice, application) REFERENCES award_notice_item (county, notice, application),
    CONSTRAINT award_objection_in_time CHECK (received_on BETWEEN starts AND ends)
);

CREATE TABLE award_objector (
    county text COLLATE "C" NOT NULL,
    objection uuid NOT NULL,
    sealed text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, objection),
    FOREIGN KEY (county, objection) REFERENCES award_objection (county, id)
);

-- Each look at an objector: who and why. The objector sees it.
CREATE TABLE award_objector_opened (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    objection uuid NOT NULL,
    reason text COLLATE "C" NOT NULL CHECK (reason <> ''),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, objection) REFERENCES award_objector (county, objection)
);
CREATE INDEX award_objector_opened_of ON award_objector_opened (county, objection);

CREATE TABLE award_objection_step (
    county text COLLATE "C" NOT NULL,
    objection uuid NOT NULL,
    serial bigint NOT NULL,
    before bigint,
    from_state text COLLATE "C",
    state text COLLATE "C" NOT NULL CHECK (state IN ('accepted', 'refused', 'rejected', 'set_right', 'taken_out')),
    contest uuid NOT NULL,
    application uuid NOT NULL,
    accused_path text COLLATE "C" NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    corrected text COLLATE "C" NOT NULL,
    fallen uuid,
    frozen_by text COLLATE "C" NOT NULL,
    handled_by text COLLATE "C" NOT NULL,
    handled_path text COLLATE "C" NOT NULL CHECK (handled_path <> ''),
    by_name text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, objection, serial),
    UNIQUE (county, objection, serial, state),
    FOREIGN KEY (county, objection, contest, application, accused_path) REFERENCES award_objection (county, id, contest, application, accused_path),
    FOREIGN KEY (county, objection, before, from_state) REFERENCES award_objection_step (county, objection, serial, state),
    FOREIGN KEY (county, contest, frozen_by) REFERENCES award_selection (county, contest, by_whom),
    FOREIGN KEY (county, contest, fallen) REFERENCES award_fall (county, contest, application),
    CONSTRAINT award_objection_step_way CHECK ((serial = 1 AND before IS NULL AND from_state IS NULL AND state IN ('accepted', 'refused'))
        OR (serial = 2 AND before = 1 AND from_state = 'accepted' AND state IN ('rejected', 'set_right', 'taken_out'))),
    CONSTRAINT award_objection_not_by_freezer CHECK (handled_by <> frozen_by),
    CONSTRAINT award_objection_not_by_accused CHECK (substr(handled_path, 1, length(accused_path)) <> accused_path),
    CONSTRAINT award_objection_takes_out CHECK ((state = 'taken_out') = (fallen IS NOT NULL)),
    CONSTRAINT award_objection_takes_its_own CHECK (fallen IS NULL OR fallen = application),
    CONSTRAINT award_objection_sets_right CHECK ((state = 'set_right') = (corrected <> ''))
);

CREATE TABLE award_document (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    contest uuid NOT NULL,
    number text COLLATE "C" NOT NULL CHECK (number <> ''),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    issued_on date NOT NULL,
    content text COLLATE "C" NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, number),
    UNIQUE (county, id, contest, issued_on),
    FOREIGN KEY (county, contest) REFERENCES award_contest (county, id)
);
CREATE INDEX award_document_by_contest ON award_document (county, contest);

CREATE TABLE award_approved (
    county text COLLATE "C" NOT NULL,
    contest uuid NOT NULL,
    application uuid NOT NULL,
    serial bigint NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state = 'approved'),
    document uuid NOT NULL,
    position bigint NOT NULL CHECK (position > 0),
    notice uuid NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    on_day date NOT NULL,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, document, position),
    FOREIGN KEY (county, contest, application, serial, state) REFERENCES award_step (county, contest, application, serial, state),
    FOREIGN KEY (county, document, contest, on_day) REFERENCES award_document (county, id, contest, issued_on),
    FOREIGN KEY (county, notice, application) REFERENCES award_notice_item (county, notice, application),
    FOREIGN KEY (county, notice, contest, starts, ends) REFERENCES award_notice (county, id, contest, starts, ends),
    CONSTRAINT award_approved_after_notice CHECK (on_day > ends)
);
