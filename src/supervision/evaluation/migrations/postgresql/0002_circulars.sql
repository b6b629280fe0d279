-- Circulars: written from published results and closed orders, signed by another than the drafter, withdrawn when their term is over.
-- append-only: circular_fact

CREATE TABLE circular (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    body_path text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('praise', 'criticism')),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    addressees text COLLATE "C" NOT NULL CHECK (addressees <> ''),
    demands text COLLATE "C" NOT NULL,
    holds_until text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('draft', 'signed_off', 'published', 'withdrawn', 'dropped')),
    version bigint NOT NULL CHECK (version > 0),
    drafted_at bigint NOT NULL,
    drafted_by text COLLATE "C" NOT NULL,
    drafted_by_name text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    signed_at bigint,
    signed_by text COLLATE "C",
    signed_by_name text COLLATE "C",
    published_at bigint,
    ended_at bigint,
    ended_why text COLLATE "C",
    PRIMARY KEY (county, id),
    UNIQUE (county, body, number),
    UNIQUE (county, id, kind),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CONSTRAINT another_person_signs CHECK (signed_by IS NULL OR signed_by <> drafted_by),
    CHECK ((signed_at IS NULL) = (signed_by IS NULL) AND (signed_at IS NULL) = (number IS NULL)),
    CHECK (state NOT IN ('signed_off', 'published', 'withdrawn') OR signed_at IS NOT NULL),
    CHECK (state NOT IN ('published', 'withdrawn') OR published_at IS NOT NULL),
    CHECK ((state IN ('withdrawn', 'dropped')) = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_why IS NULL)),
    CHECK (published_at IS NULL OR published_at >= signed_at)
);
CREATE INDEX circular_by_body ON circular (county, body_path);
CREATE INDEX circular_by_state ON circular (county, state, holds_until);

-- What a circular says of a body, and of what it is true: a published result, or an order that was closed before.
CREATE TABLE circular_fact (
    county text COLLATE "C" NOT NULL,
    circular uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    position bigint NOT NULL CHECK (position >= 0),
    body uuid NOT NULL,
    words text COLLATE "C" NOT NULL CHECK (words <> ''),
    evaluation uuid,
    grade text COLLATE "C",
    order_county text COLLATE "C",
    rectification uuid,
    closed_at bigint NOT NULL,
    stated_at bigint NOT NULL,
    PRIMARY KEY (county, circular, position),
    FOREIGN KEY (county, circular, kind) REFERENCES circular (county, id, kind),
    FOREIGN KEY (county, evaluation, body, grade) REFERENCES evaluation_result (county, evaluation, subject, grade),
    CHECK ((evaluation IS NULL) = (grade IS NULL)),
    CHECK ((order_county IS NULL) = (rectification IS NULL)),
    CONSTRAINT from_one_closed_thing CHECK ((evaluation IS NULL) <> (rectification IS NULL)),
    CONSTRAINT closed_before_it_was_stated CHECK (closed_at <= stated_at)
);
