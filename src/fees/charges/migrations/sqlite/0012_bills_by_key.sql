-- What a bill is made of and what has come in on it lie where their key puts them: with a place of their own beside the key each was written twice, and the
-- settlement of a term looked each of them up twice. What was asked of a school's pupils stands in the index, for a bill itself is a thousand characters of formula.
-- Nothing they hold changes, and no other table refers to these two.
CREATE TABLE bill_line_kept (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    item TEXT NOT NULL,
    notice TEXT NOT NULL,
    grade BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    lessons BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (county, bill, item)
);
INSERT INTO bill_line_kept (county, bill, item, notice, grade, price_fen, lessons, gross_fen, unit)
SELECT county, bill, item, notice, grade, price_fen, lessons, gross_fen, unit FROM bill_line;
DROP TABLE bill_line;
CREATE TABLE bill_line (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    item TEXT NOT NULL,
    notice TEXT NOT NULL,
    grade BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    lessons BIGINT NOT NULL CHECK (lessons > 0),
    gross_fen BIGINT NOT NULL,
    unit TEXT NOT NULL DEFAULT 'lesson' CHECK (unit = 'lesson' OR unit = 'day'),
    PRIMARY KEY (county, bill, item),
    FOREIGN KEY (county, bill, notice, grade) REFERENCES bill (county, id, notice, grade),
    CONSTRAINT price_as_published FOREIGN KEY (county, notice, item, grade, price_fen) REFERENCES fee_notice_line (county, notice, item, grade, price_fen),
    CONSTRAINT line_adds_up CHECK (gross_fen = lessons * price_fen)
) WITHOUT ROWID;
INSERT INTO bill_line (county, bill, item, notice, grade, price_fen, lessons, gross_fen, unit)
SELECT county, bill, item, notice, grade, price_fen, lessons, gross_fen, unit FROM bill_line_kept;
DROP TABLE bill_line_kept;

CREATE TABLE bill_standing_kept (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    due_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL,
    waived_fen BIGINT NOT NULL,
    PRIMARY KEY (county, bill)
);
INSERT INTO bill_standing_kept (county, bill, due_fen, paid_fen, waived_fen) SELECT county, bill, due_fen, paid_fen, waived_fen FROM bill_standing;
DROP TABLE bill_standing;
CREATE TABLE bill_standing (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    due_fen BIGINT NOT NULL,
    paid_fen BIGINT NOT NULL CHECK (paid_fen >= 0),
    waived_fen BIGINT NOT NULL CHECK (waived_fen >= 0),
    PRIMARY KEY (county, bill),
    FOREIGN KEY (county, bill, due_fen) REFERENCES bill (county, id, due_fen),
    CONSTRAINT never_paid_twice CHECK (paid_fen + waived_fen <= due_fen)
) WITHOUT ROWID;
INSERT INTO bill_standing (county, bill, due_fen, paid_fen, waived_fen) SELECT county, bill, due_fen, paid_fen, waived_fen FROM bill_standing_kept;
DROP TABLE bill_standing_kept;

DROP INDEX bill_by_school;
CREATE INDEX bill_by_school ON bill (county, school, plan, id, pupil, serial, grade, notice, due_fen, exempt_fen);
