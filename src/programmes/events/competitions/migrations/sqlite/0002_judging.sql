-- Judges, the two layers of codes, marks and what opens them.
-- append-only: competition_declaration
-- append-only: competition_layer
-- append-only: competition_first_code
-- append-only: competition_second_code
-- append-only: competition_panel
-- append-only: competition_signature
-- append-only: competition_mark
-- append-only: competition_opening

CREATE TABLE competition_judge (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    person TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, edition, event),
    UNIQUE (county, edition, event, person),
    FOREIGN KEY (county, edition, event) REFERENCES competition_event (county, edition, event),
    CHECK (person <> by_whom)
);
CREATE INDEX competition_judge_by_person ON competition_judge (person);

-- Signed once, before any code is seen.
CREATE TABLE competition_declaration (
    county TEXT NOT NULL,
    judge TEXT NOT NULL,
    bodies TEXT NOT NULL,
    pupils TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (county, judge),
    FOREIGN KEY (county, judge) REFERENCES competition_judge (county, id)
);

-- One layer each, drawn by different persons; the second stands on the first.
CREATE TABLE competition_layer (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode = 'ranked'),
    layer BIGINT NOT NULL CHECK (layer IN (1, 2)),
    before_layer BIGINT,
    before_by TEXT,
    drawn_by TEXT NOT NULL,
    drawn_by_name TEXT NOT NULL,
    seed TEXT NOT NULL,
    commitment TEXT NOT NULL,
    record TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition, event, layer),
    UNIQUE (county, edition, event, layer, drawn_by),
    FOREIGN KEY (county, edition, event, mode) REFERENCES competition_event (county, edition, event, mode),
    FOREIGN KEY (county, edition, event, before_layer, before_by) REFERENCES competition_layer (county, edition, event, layer, drawn_by),
    CHECK ((layer = 1) = (before_layer IS NULL)),
    CHECK ((layer = 1) = (before_by IS NULL)),
    CHECK (before_layer IS NULL OR before_layer = 1),
    CHECK (before_by IS NULL OR before_by <> drawn_by)
);

-- An entry that has a code stays confirmed: its state is part of the key.
CREATE TABLE competition_first_code (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 6),
    layer BIGINT NOT NULL CHECK (layer = 1),
    entry TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'confirmed'),
    PRIMARY KEY (county, edition, event, code),
    UNIQUE (county, edition, event, code, entry),
    UNIQUE (county, entry),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, entry, state) REFERENCES competition_entry_now (county, entry, state)
);

CREATE TABLE competition_second_code (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) = 6),
    layer BIGINT NOT NULL CHECK (layer = 2),
    first_code TEXT NOT NULL,
    station BIGINT NOT NULL CHECK (station > 0),
    PRIMARY KEY (county, edition, event, code),
    UNIQUE (county, edition, event, code, first_code),
    UNIQUE (county, edition, event, first_code),
    UNIQUE (county, edition, event, station),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer),
    FOREIGN KEY (county, edition, event, first_code) REFERENCES competition_first_code (county, edition, event, code),
    CHECK (code <> first_code)
);

-- One duty for each judge and entry: marking, or keeping away.
CREATE TABLE competition_pair (
    county TEXT NOT NULL,
    judge TEXT NOT NULL,
    entry TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('marks', 'avoids')),
    relation TEXT NOT NULL CHECK (relation IN ('', 'own_unit', 'own_pupil', 'declared_unit', 'declared_pupil', 'recused')),
    words TEXT NOT NULL,
    PRIMARY KEY (county, judge, entry),
    UNIQUE (county, judge, entry, duty),
    FOREIGN KEY (county, judge, edition, event) REFERENCES competition_judge (county, id, edition, event),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    CHECK ((duty = 'avoids') = (relation <> ''))
);
CREATE INDEX competition_pair_by_entry ON competition_pair (county, entry);

CREATE TABLE competition_judging (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    judge TEXT NOT NULL,
    code TEXT NOT NULL,
    first_code TEXT NOT NULL,
    entry TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty = 'marks'),
    facts TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, code, first_code) REFERENCES competition_second_code (county, edition, event, code, first_code),
    FOREIGN KEY (county, edition, event, first_code, entry) REFERENCES competition_first_code (county, edition, event, code, entry),
    FOREIGN KEY (county, judge, entry, duty) REFERENCES competition_pair (county, judge, entry, duty)
);

-- How many judges must sign.
CREATE TABLE competition_panel (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    layer BIGINT NOT NULL CHECK (layer = 2),
    judges BIGINT NOT NULL CHECK (judges > 0),
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, judges),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer)
);

-- Numbered without gaps up to the number of judges; the last one lets the codes be opened.
CREATE TABLE competition_signature (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    serial BIGINT NOT NULL,
    before BIGINT,
    judges BIGINT NOT NULL,
    judge TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, edition, event, serial),
    UNIQUE (county, edition, event, serial, judges),
    UNIQUE (county, edition, event, judge),
    FOREIGN KEY (county, edition, event, judges) REFERENCES competition_panel (county, edition, event, judges),
    FOREIGN KEY (county, edition, event, before) REFERENCES competition_signature (county, edition, event, serial),
    FOREIGN KEY (county, judge, edition, event) REFERENCES competition_judge (county, id, edition, event),
    CHECK (serial BETWEEN 1 AND judges),
    CHECK ((serial = 1) = (before IS NULL)),
    CHECK (before IS NULL OR before = serial - 1)
);

CREATE TABLE competition_mark (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    judge TEXT NOT NULL,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    total BIGINT NOT NULL CHECK (total >= 0),
    PRIMARY KEY (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, judge, code) REFERENCES competition_judging (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, judge) REFERENCES competition_signature (county, edition, event, judge)
);

CREATE TABLE competition_opening (
    county TEXT NOT NULL,
    edition TEXT NOT NULL,
    event TEXT NOT NULL,
    judges BIGINT NOT NULL,
    last_signature BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    opened_by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, opened_by),
    FOREIGN KEY (county, edition, event, last_signature, judges) REFERENCES competition_signature (county, edition, event, serial, judges),
    CHECK (last_signature = judges)
);
