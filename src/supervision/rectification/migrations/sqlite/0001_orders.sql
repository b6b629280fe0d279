-- Rectification: orders, their proofs, and the money that came back.
-- append-only: rectification_order
-- append-only: rectification_pupil
-- append-only: rectification_proof
-- append-only: rectification_refund
-- append-only: rectification_paid

-- A numbered order lies in the county of the body ordered. pupils: how many must have their money back before it may close; none without money.
CREATE TABLE rectification_order (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    issuer TEXT NOT NULL REFERENCES body (id),
    year BIGINT NOT NULL CHECK (year BETWEEN 2020 AND 2200),
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    number TEXT NOT NULL CHECK (number <> ''),
    what TEXT NOT NULL CHECK (what <> ''),
    basis TEXT NOT NULL CHECK (basis <> ''),
    due TEXT NOT NULL,
    money TEXT NOT NULL CHECK (money IN ('yes', 'no')),
    pupils BIGINT NOT NULL CHECK (pupils >= 0),
    origin_kind TEXT NOT NULL CHECK (origin_kind IN ('case', 'complaint', 'finding', 'own')),
    origin TEXT NOT NULL,
    follows TEXT,
    at BIGINT NOT NULL,
    ordered_by TEXT NOT NULL CHECK (ordered_by <> ''),
    ordered_by_name TEXT NOT NULL,
    asked TEXT NOT NULL,
    PRIMARY KEY (county, id),
    CONSTRAINT numbered_once UNIQUE (county, issuer, year, serial),
    UNIQUE (county, id, body, ordered_by, money, pupils),
    UNIQUE (county, id, pupils),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, follows) REFERENCES rectification_order (county, id),
    CONSTRAINT numbers_in_a_row FOREIGN KEY (county, issuer, year, before_serial) REFERENCES rectification_order (county, issuer, year, serial),
    CONSTRAINT numbers_without_gaps CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT money_names_its_pupils CHECK ((money = 'yes') = (pupils > 0)),
    CONSTRAINT nobody_orders_themselves CHECK (issuer <> body),
    CONSTRAINT an_origin_is_named CHECK ((origin_kind = 'own') = (origin = ''))
);
CREATE INDEX rectification_order_by_id ON rectification_order (id);
CREATE INDEX rectification_order_by_body ON rectification_order (body, at);
CREATE INDEX rectification_order_by_time ON rectification_order (at, id);
CREATE INDEX rectification_order_follows ON rectification_order (county, follows) WHERE follows IS NOT NULL;

-- Whom the money concerns, one after the other, and how much each must have back.
CREATE TABLE rectification_pupil (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    pupils BIGINT NOT NULL,
    amount_fen BIGINT NOT NULL CHECK (amount_fen > 0),
    PRIMARY KEY (county, order_id, pupil),
    UNIQUE (county, order_id, serial),
    UNIQUE (county, order_id, pupil, amount_fen),
    FOREIGN KEY (county, order_id, pupils) REFERENCES rectification_order (county, id, pupils),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    CHECK (serial <= pupils)
);

-- What is handed in as proof: a file by its hash, or words that name rows of the system. Written before the step that names how many there are.
CREATE TABLE rectification_proof (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    step TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    before_number BIGINT,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'rows')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (county, step, number),
    FOREIGN KEY (county, order_id) REFERENCES rectification_order (county, id),
    CONSTRAINT proofs_in_a_row FOREIGN KEY (county, step, before_number) REFERENCES rectification_proof (county, step, number),
    CHECK (CASE WHEN number = 1 THEN before_number IS NULL ELSE before_number IS NOT NULL AND before_number = number - 1 END),
    CONSTRAINT files_are_hashed CHECK (CASE kind WHEN 'file' THEN length(sha256) = 64 AND bytes > 0 ELSE sha256 = '' END)
);
CREATE INDEX rectification_proof_of_order ON rectification_proof (county, order_id, step, number);

-- A refund that arrived, counted for a pupil of an order: it is that pupil's, it is done, it did not become a credit for the next term, and it proves
-- one order only.
CREATE TABLE rectification_refund (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    part BIGINT NOT NULL CHECK (part > 0),
    before_part BIGINT,
    before_fen BIGINT NOT NULL,
    refund_fen BIGINT NOT NULL CHECK (refund_fen > 0),
    after_fen BIGINT NOT NULL,
    refund TEXT NOT NULL,
    refund_right TEXT NOT NULL,
    school TEXT NOT NULL,
    step BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'done'),
    route TEXT NOT NULL CHECK (route IN ('original', 'transfer', 'cash')),
    PRIMARY KEY (county, order_id, pupil, part),
    UNIQUE (county, order_id, pupil, part, after_fen),
    CONSTRAINT a_refund_proves_one_order UNIQUE (county, refund),
    CONSTRAINT of_a_pupil_of_the_order FOREIGN KEY (county, order_id, pupil) REFERENCES rectification_pupil (county, order_id, pupil),
    CONSTRAINT of_its_right FOREIGN KEY (county, refund, refund_right) REFERENCES refund (county, id, refund_right),
    CONSTRAINT of_the_same_pupil FOREIGN KEY (county, refund_right, pupil) REFERENCES refund_right (county, id, pupil),
    CONSTRAINT of_its_amount FOREIGN KEY (county, refund, school, refund_fen) REFERENCES refund (county, id, school, amount_fen),
    CONSTRAINT it_arrived FOREIGN KEY (county, refund, step, state, route) REFERENCES refund_step (county, refund, serial, state, route),
    CONSTRAINT one_after_the_other FOREIGN KEY (county, order_id, pupil, before_part, before_fen) REFERENCES rectification_refund (county, order_id, pupil, part, after_fen),
    CHECK (CASE WHEN part = 1 THEN before_part IS NULL AND before_fen = 0 ELSE before_part IS NOT NULL AND before_part = part - 1 END),
    CHECK (after_fen = before_fen + refund_fen)
);

-- The pupils of an order who have all of it back, counted one after the other without a gap: the last number is how many.
CREATE TABLE rectification_paid (
    county TEXT NOT NULL,
    order_id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    before_serial BIGINT,
    pupil TEXT NOT NULL,
    amount_fen BIGINT NOT NULL,
    part BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL,
    PRIMARY KEY (county, order_id, serial),
    CONSTRAINT each_pupil_counts_once UNIQUE (county, order_id, pupil),
    CONSTRAINT of_the_list FOREIGN KEY (county, order_id, pupil, amount_fen) REFERENCES rectification_pupil (county, order_id, pupil, amount_fen),
    CONSTRAINT by_what_arrived FOREIGN KEY (county, order_id, pupil, part, paid_fen) REFERENCES rectification_refund (county, order_id, pupil, part, after_fen),
    CONSTRAINT counted_in_a_row FOREIGN KEY (county, order_id, before_serial) REFERENCES rectification_paid (county, order_id, serial),
    CHECK (CASE WHEN serial = 1 THEN before_serial IS NULL ELSE before_serial IS NOT NULL AND before_serial = serial - 1 END),
    CONSTRAINT all_of_it CHECK (paid_fen >= amount_fen)
);
