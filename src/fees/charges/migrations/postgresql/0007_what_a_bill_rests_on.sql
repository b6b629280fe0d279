-- What a bill rests on: a consent to after-school service of that very term that stood, and a notice that stood, at the instant of the bill. Both follow the end of
-- what they name, so when a consent is withdrawn or a notice taken from the board the bills of before stay as they are, and a later one finds no ground.
CREATE TABLE bill_ground (
    county text COLLATE "C" NOT NULL,
    bill uuid NOT NULL,
    pupil uuid NOT NULL,
    plan uuid NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL,
    consent_kind text COLLATE "C" NOT NULL,
    consent uuid NOT NULL,
    consent_from bigint NOT NULL,
    consent_until bigint NOT NULL,
    notice uuid NOT NULL,
    notice_published_at bigint NOT NULL,
    notice_until bigint NOT NULL,
    billed_at bigint NOT NULL,
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
DROP INDEX bill_on_consent;
DROP INDEX bill_on_notice;
ALTER TABLE bill ADD CONSTRAINT no_ground_no_bill FOREIGN KEY (county, id, pupil, plan, consent, notice, billed_at)
    REFERENCES bill_ground (county, bill, pupil, plan, consent, notice, billed_at);
