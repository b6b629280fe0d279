-- Circulars: written from published results and closed orders, signed by another than the drafter, withdrawn when their term is over.
-- append-only: circular_fact

CREATE TABLE circular (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    body_path TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('praise', 'criticism')),
    title TEXT NOT NULL CHECK (title <> ''),
    addressees TEXT NOT NULL CHECK (addressees <> ''),
    demands TEXT NOT NULL,
    holds_until TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed_off', 'published', 'withdrawn', 'dropped')),
    version BIGINT NOT NULL CHECK (version > 0),
    drafted_at BIGINT NOT NULL,
    drafted_by TEXT NOT NULL,
    drafted_by_name TEXT NOT NULL,
    number TEXT,
    signed_at BIGINT,
    signed_by TEXT,
    signed_by_name TEXT,
    published_at BIGINT,
    ended_at BIGINT,
    ended_why TEXT,
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
    county TEXT NOT NULL,
    circular TEXT NOT NULL,
    kind TEXT NOT NULL,
    position BIGINT NOT NULL CHECK (position >= 0),
    body TEXT NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    evaluation TEXT,
    grade TEXT,
    order_county TEXT,
    rectification TEXT,
    closed_at BIGINT NOT NULL,
    stated_at BIGINT NOT NULL,
    PRIMARY KEY (county, circular, position),
    FOREIGN KEY (county, circular, kind) REFERENCES circular (county, id, kind),
    FOREIGN KEY (county, evaluation, body, grade) REFERENCES evaluation_result (county, evaluation, subject, grade),
    CHECK ((evaluation IS NULL) = (grade IS NULL)),
    CHECK ((order_county IS NULL) = (rectification IS NULL)),
    CONSTRAINT from_one_closed_thing CHECK ((evaluation IS NULL) <> (rectification IS NULL)),
    CONSTRAINT closed_before_it_was_stated CHECK (closed_at <= stated_at)
);
