-- Construction: task books as they were handed in.
-- append-only: task_book
-- append-only: task_datum
-- append-only: task_indicator
-- append-only: task_indicator_year
-- append-only: task_milestone
-- append-only: task_source
-- append-only: task_money
-- append-only: task_change

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
