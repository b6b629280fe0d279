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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    contest TEXT NOT NULL,
    line TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    terms BIGINT NOT NULL,
    days BIGINT NOT NULL,
    day_kind TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    gate TEXT NOT NULL CHECK (gate = 'party_group'),
    gate_serial BIGINT NOT NULL,
    gate_passed BIGINT NOT NULL CHECK (gate_passed = 1),
    title TEXT NOT NULL CHECK (title <> ''),
    words TEXT NOT NULL CHECK (words <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
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
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    position BIGINT NOT NULL CHECK (position > 0),
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, notice, position),
    UNIQUE (county, notice, application),
    FOREIGN KEY (county, notice, contest) REFERENCES award_notice (county, id, contest),
    FOREIGN KEY (county, contest, application) REFERENCES award_holder (county, contest, application)
);

-- Nothing here says who objects.
CREATE TABLE award_objection (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    contest TEXT NOT NULL,
    notice TEXT NOT NULL,
    application TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'body')),
    sealed_words TEXT NOT NULL,
    code_digest TEXT NOT NULL,
    accused_path TEXT NOT NULL CHECK (accused_path <> ''),
    received_on TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, contest, serial),
    UNIQUE (county, code_digest),
    UNIQUE (county, id, contest, application, accused_path),
    FOREIGN KEY (county, notice, contest, starts, ends) REFERENCES award_notice (county, id, contest, starts, ends),
    FOREIGN KEY (county, notice, application) REFERENCES award_notice_item (county, notice, application),
    CONSTRAINT award_objection_in_time CHECK (received_on BETWEEN starts AND ends)
);

CREATE TABLE award_objector (
    county TEXT NOT NULL,
    objection TEXT NOT NULL,
    sealed TEXT NOT NULL,
    PRIMARY KEY (county, objection),
    FOREIGN KEY (county, objection) REFERENCES award_objection (county, id)
);

-- Each look at an objector: who and why. The objector sees it.
CREATE TABLE award_objector_opened (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    objection TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, objection) REFERENCES award_objector (county, objection)
);
CREATE INDEX award_objector_opened_of ON award_objector_opened (county, objection);

CREATE TABLE award_objection_step (
    county TEXT NOT NULL,
    objection TEXT NOT NULL,
    serial BIGINT NOT NULL,
    before BIGINT,
    from_state TEXT,
    state TEXT NOT NULL CHECK (state IN ('accepted', 'refused', 'rejected', 'set_right', 'taken_out')),
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    accused_path TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    corrected TEXT NOT NULL,
    fallen TEXT,
    frozen_by TEXT NOT NULL,
    handled_by TEXT NOT NULL,
    handled_path TEXT NOT NULL CHECK (handled_path <> ''),
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    contest TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    issued_on TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, number),
    UNIQUE (county, id, contest, issued_on),
    FOREIGN KEY (county, contest) REFERENCES award_contest (county, id)
);
CREATE INDEX award_document_by_contest ON award_document (county, contest);

CREATE TABLE award_approved (
    county TEXT NOT NULL,
    contest TEXT NOT NULL,
    application TEXT NOT NULL,
    serial BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'approved'),
    document TEXT NOT NULL,
    position BIGINT NOT NULL CHECK (position > 0),
    notice TEXT NOT NULL,
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (county, contest, application),
    UNIQUE (county, document, position),
    FOREIGN KEY (county, contest, application, serial, state) REFERENCES award_step (county, contest, application, serial, state),
    FOREIGN KEY (county, document, contest, on_day) REFERENCES award_document (county, id, contest, issued_on),
    FOREIGN KEY (county, notice, application) REFERENCES award_notice_item (county, notice, application),
    FOREIGN KEY (county, notice, contest, starts, ends) REFERENCES award_notice (county, id, contest, starts, ends),
    CONSTRAINT award_approved_after_notice CHECK (on_day > ends)
);
