-- Construction: what is handed in, the acts of everybody, the rules of a line, the units.
-- append-only: construction_proof
-- append-only: construction_act
-- append-only: construction_terms
-- append-only: construction_unit

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
