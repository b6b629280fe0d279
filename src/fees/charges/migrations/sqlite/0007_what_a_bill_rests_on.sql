-- What a bill rests on: a consent to after-school service of that very term that stood, and a notice that stood, at the instant of the bill. Both follow the end of
-- what they name, so when a consent is withdrawn or a notice taken from the board the bills of before stay as they are, and a later one finds no ground.
CREATE TABLE bill_ground (
    county TEXT NOT NULL,
    bill TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    consent_kind TEXT NOT NULL,
    consent TEXT NOT NULL,
    consent_from BIGINT NOT NULL,
    consent_until BIGINT NOT NULL,
    notice TEXT NOT NULL,
    notice_published_at BIGINT NOT NULL,
    notice_until BIGINT NOT NULL,
    billed_at BIGINT NOT NULL,
    PRIMARY KEY (county, bill),
    UNIQUE (county, bill, pupil, plan, consent, notice, billed_at),
    CONSTRAINT consent_of_the_term FOREIGN KEY (county, plan, school_year, term) REFERENCES service_plan (county, id, school_year, term),
    CONSTRAINT consent_as_it_stood FOREIGN KEY (county, consent, pupil, consent_kind, school_year, term, consent_from, consent_until)
        REFERENCES consent_span (county, consent, pupil, kind, school_year, term, stood_from, stood_until) ON UPDATE CASCADE,
    CONSTRAINT notice_as_it_stood FOREIGN KEY (county, notice, plan, notice_published_at, notice_until)
        REFERENCES fee_notice_span (county, notice, plan, published_at, stood_until) ON UPDATE CASCADE,
    CONSTRAINT consent_to_after_school CHECK (consent_kind = 'after_school'),
    CONSTRAINT consent_stood_when_billed CHECK (consent_from <= billed_at AND billed_at <= consent_until),
    CONSTRAINT notice_stood_when_billed CHECK (notice_published_at <= billed_at AND billed_at <= notice_until)
);
CREATE INDEX bill_ground_of_consent ON bill_ground (county, consent);
CREATE INDEX bill_ground_of_notice ON bill_ground (county, notice);

-- Bills of before: the program made them while both stood, though where a consent fell without a decision (a binding that ended) the end is not known.
CREATE INDEX bill_on_consent ON bill (county, consent);
CREATE INDEX bill_on_notice ON bill (county, notice);
UPDATE consent_span SET stood_until = (SELECT max(b.billed_at) FROM bill b WHERE b.county = consent_span.county AND b.consent = consent_span.consent)
WHERE EXISTS (SELECT 1 FROM bill b WHERE b.county = consent_span.county AND b.consent = consent_span.consent AND b.billed_at > consent_span.stood_until);
UPDATE fee_notice_span SET stood_until = (SELECT max(b.billed_at) FROM bill b WHERE b.county = fee_notice_span.county AND b.notice = fee_notice_span.notice)
WHERE EXISTS (SELECT 1 FROM bill b WHERE b.county = fee_notice_span.county AND b.notice = fee_notice_span.notice AND b.billed_at > fee_notice_span.stood_until);
INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, notice_published_at,
                         notice_until, billed_at)
SELECT b.county, b.id, b.pupil, b.plan, s.school_year, s.term, s.kind, s.consent, s.stood_from, s.stood_until, n.notice, n.published_at, n.stood_until, b.billed_at
FROM bill b
JOIN consent_span s ON s.county = b.county AND s.consent = b.consent
JOIN fee_notice_span n ON n.county = b.county AND n.notice = b.notice;

-- The table is made anew, because it gets another key; the rows that refer to it find the same keys again before the migration ends.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE bill_kept (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    run TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL,
    grade BIGINT NOT NULL,
    consent TEXT NOT NULL,
    consent_given_at BIGINT NOT NULL,
    notice TEXT NOT NULL,
    notice_published_at BIGINT NOT NULL,
    billed_at BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL,
    cut_fen BIGINT NOT NULL,
    exempt_fen BIGINT NOT NULL,
    due_fen BIGINT NOT NULL,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (county, id)
);
INSERT INTO bill_kept (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen,
                  exempt_fen, due_fen, words, words_en, basis)
SELECT county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen,
       exempt_fen, due_fen, words, words_en, basis FROM bill;
DROP TABLE bill;

CREATE TABLE bill (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    run TEXT NOT NULL,
    school TEXT NOT NULL,
    pupil TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    grade BIGINT NOT NULL CHECK (grade BETWEEN 1 AND 9),
    consent TEXT NOT NULL,
    consent_given_at BIGINT NOT NULL,
    notice TEXT NOT NULL,
    notice_published_at BIGINT NOT NULL,
    billed_at BIGINT NOT NULL,
    gross_fen BIGINT NOT NULL CHECK (gross_fen >= 0),
    cut_fen BIGINT NOT NULL CHECK (cut_fen >= 0),
    exempt_fen BIGINT NOT NULL CHECK (exempt_fen >= 0),
    due_fen BIGINT NOT NULL CHECK (due_fen >= 0),
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, pupil, plan, serial),
    UNIQUE (county, id, notice, grade),
    UNIQUE (county, id, due_fen),
    UNIQUE (county, id, pupil),
    FOREIGN KEY (county, run, school, plan, notice) REFERENCES bill_run (county, id, school, plan, notice),
    CONSTRAINT no_consent_no_bill FOREIGN KEY (county, consent, pupil, consent_given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT no_notice_no_bill FOREIGN KEY (county, notice, plan, notice_published_at) REFERENCES fee_notice (county, id, plan, published_at),
    CONSTRAINT no_ground_no_bill FOREIGN KEY (county, id, pupil, plan, consent, notice, billed_at)
        REFERENCES bill_ground (county, bill, pupil, plan, consent, notice, billed_at),
    CONSTRAINT consent_before_bill CHECK (consent_given_at < billed_at),
    CONSTRAINT notice_before_bill CHECK (notice_published_at <= billed_at),
    CONSTRAINT bill_adds_up CHECK (gross_fen - cut_fen - exempt_fen = due_fen)
);
CREATE INDEX bill_by_id ON bill (id);
CREATE INDEX bill_by_run ON bill (county, run);
CREATE INDEX bill_by_school ON bill (county, school, plan);
INSERT INTO bill (county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen,
                  exempt_fen, due_fen, words, words_en, basis)
SELECT county, id, run, school, pupil, plan, serial, grade, consent, consent_given_at, notice, notice_published_at, billed_at, gross_fen, cut_fen,
       exempt_fen, due_fen, words, words_en, basis FROM bill_kept;
DROP TABLE bill_kept;
