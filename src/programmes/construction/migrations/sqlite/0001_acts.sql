-- Construction: what is handed in, the acts of everybody, the rules of a line, the units.
-- append-only: construction_proof
-- append-only: construction_act
-- append-only: construction_terms
-- append-only: construction_unit

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
