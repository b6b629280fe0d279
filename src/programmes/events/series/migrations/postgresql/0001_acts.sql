-- Events: what is handed in, and the acts of organisers.
-- append-only: event_proof
-- append-only: event_act

-- What an act hands in: a file or photo by its hash, or words that name rows of the system. Written before the act that names how many there are.
CREATE TABLE event_proof (
    county text COLLATE "C" NOT NULL,
    act_id uuid NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    before_number bigint,
    subject uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('file', 'photo', 'rows', 'rights', 'consent', 'basis')),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, act_id, number),
    UNIQUE (county, act_id, number, kind),
    CONSTRAINT event_proofs_in_a_row FOREIGN KEY (county, act_id, before_number) REFERENCES event_proof (county, act_id, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT event_files_are_hashed CHECK (CASE kind WHEN 'rows' THEN sha256 = '' ELSE length(sha256) = 64 AND bytes > 0 END)
);
CREATE INDEX event_proof_of_subject ON event_proof (county, subject, act_id, number);
CREATE INDEX event_proof_by_hash ON event_proof (sha256);

-- Who did what, of which body, when, asked what. subject: the series, edition, brief or entry.
CREATE TABLE event_act (
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
    CONSTRAINT an_event_act_is_of_its_subject UNIQUE (county, id, subject, act, by_whom, by_body),
    UNIQUE (county, id, proofs),
    FOREIGN KEY (by_body) REFERENCES body (id),
    CONSTRAINT event_proof_is_there FOREIGN KEY (county, id, proofs) REFERENCES event_proof (county, act_id, number)
);
CREATE INDEX event_act_of_subject ON event_act (county, subject, at);
