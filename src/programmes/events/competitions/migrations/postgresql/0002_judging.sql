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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    person text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    unit uuid NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, edition, event),
    UNIQUE (county, edition, event, person),
    FOREIGN KEY (county, edition, event) REFERENCES competition_event (county, edition, event),
    CHECK (person <> by_whom)
);
CREATE INDEX competition_judge_by_person ON competition_judge (person);

-- Signed once, before any code is seen.
CREATE TABLE competition_declaration (
    county text COLLATE "C" NOT NULL,
    judge uuid NOT NULL,
    bodies text COLLATE "C" NOT NULL,
    pupils text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, judge),
    FOREIGN KEY (county, judge) REFERENCES competition_judge (county, id)
);

-- One layer each, drawn by different persons; the second stands on the first.
CREATE TABLE competition_layer (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    mode text COLLATE "C" NOT NULL CHECK (mode = 'ranked'),
    layer bigint NOT NULL CHECK (layer IN (1, 2)),
    before_layer bigint,
    before_by text COLLATE "C",
    drawn_by text COLLATE "C" NOT NULL,
    drawn_by_name text COLLATE "C" NOT NULL,
    seed text COLLATE "C" NOT NULL,
    commitment text COLLATE "C" NOT NULL,
    record text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (length(code) = 6),
    layer bigint NOT NULL CHECK (layer = 1),
    entry uuid NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state = 'confirmed'),
    PRIMARY KEY (county, edition, event, code),
    UNIQUE (county, edition, event, code, entry),
    UNIQUE (county, entry),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    FOREIGN KEY (county, entry, state) REFERENCES competition_entry_now (county, entry, state)
);

CREATE TABLE competition_second_code (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (length(code) = 6),
    layer bigint NOT NULL CHECK (layer = 2),
    first_code text COLLATE "C" NOT NULL,
    station bigint NOT NULL CHECK (station > 0),
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
    county text COLLATE "C" NOT NULL,
    judge uuid NOT NULL,
    entry uuid NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    duty text COLLATE "C" NOT NULL CHECK (duty IN ('marks', 'avoids')),
    relation text COLLATE "C" NOT NULL CHECK (relation IN ('', 'own_unit', 'own_pupil', 'declared_unit', 'declared_pupil', 'recused')),
    words text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, judge, entry),
    UNIQUE (county, judge, entry, duty),
    FOREIGN KEY (county, judge, edition, event) REFERENCES competition_judge (county, id, edition, event),
    FOREIGN KEY (county, entry, edition, event) REFERENCES competition_entry (county, id, edition, event),
    CHECK ((duty = 'avoids') = (relation <> ''))
);
CREATE INDEX competition_pair_by_entry ON competition_pair (county, entry);

CREATE TABLE competition_judging (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    judge uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    first_code text COLLATE "C" NOT NULL,
    entry uuid NOT NULL,
    duty text COLLATE "C" NOT NULL CHECK (duty = 'marks'),
    facts text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    PRIMARY KEY (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, code, first_code) REFERENCES competition_second_code (county, edition, event, code, first_code),
    FOREIGN KEY (county, edition, event, first_code, entry) REFERENCES competition_first_code (county, edition, event, code, entry),
    FOREIGN KEY (county, judge, entry, duty) REFERENCES competition_pair (county, judge, entry, duty)
);

-- How many judges must sign.
CREATE TABLE competition_panel (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    layer bigint NOT NULL CHECK (layer = 2),
    judges bigint NOT NULL CHECK (judges > 0),
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, judges),
    FOREIGN KEY (county, edition, event, layer) REFERENCES competition_layer (county, edition, event, layer)
);

-- Numbered without gaps up to the number of judges; the last one lets the codes be opened.
CREATE TABLE competition_signature (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    serial bigint NOT NULL,
    before bigint,
    judges bigint NOT NULL,
    judge uuid NOT NULL,
    sha256 TEXT NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    judge uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    facts text COLLATE "C" NOT NULL,
    total bigint NOT NULL CHECK (total >= 0),
    PRIMARY KEY (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, judge, code) REFERENCES competition_judging (county, edition, event, judge, code),
    FOREIGN KEY (county, edition, event, judge) REFERENCES competition_signature (county, edition, event, judge)
);

CREATE TABLE competition_opening (
    county text COLLATE "C" NOT NULL,
    edition uuid NOT NULL,
    event text COLLATE "C" NOT NULL,
    judges bigint NOT NULL,
    last_signature bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    opened_by_name text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, edition, event),
    UNIQUE (county, edition, event, opened_by),
    FOREIGN KEY (county, edition, event, last_signature, judges) REFERENCES competition_signature (county, edition, event, serial, judges),
    CHECK (last_signature = judges)
);
