-- Agreements with families and what families decided. What is published and what was decided is never changed: both tables only grow.

CREATE TABLE agreement_draft (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('after_school', 'personal_information')),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    edited_at BIGINT NOT NULL,
    edited_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX agreement_draft_by_school ON agreement_draft (county, school);
CREATE INDEX agreement_draft_by_id ON agreement_draft (id);

-- Published versions; a later number of the same school, kind and term takes the place of an earlier one for decisions to come.
-- append-only: agreement
CREATE TABLE agreement (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('after_school', 'personal_information')),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    published_at BIGINT NOT NULL,
    published_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, kind, school_year, term, number),
    UNIQUE (county, id, kind, school_year, term, sha256),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX agreement_by_id ON agreement (id);

-- One decision of one voice. The key says that a guardian's decision is that of an account bound to this very child, and that it was taken over the
-- text of this very agreement. Silence has no row and is never consent.
-- append-only: consent
CREATE TABLE consent (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    agreement TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn')),
    given_at BIGINT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by IN ('guardian', 'class_teacher', 'paper', 'settlement')),
    guardianship TEXT,
    account TEXT,
    reason TEXT,
    scan TEXT,
    PRIMARY KEY (county, id),
    UNIQUE (county, id, given_at),
    UNIQUE (county, id, pupil, given_at),
    UNIQUE (county, pupil, kind, school_year, term, serial),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, agreement, kind, school_year, term, text_sha256) REFERENCES agreement (county, id, kind, school_year, term, sha256),
    FOREIGN KEY (county, guardianship, pupil, account) REFERENCES guardianship (county, id, pupil, account),
    CONSTRAINT consent_of_a_guardian_is_bound CHECK ((decided_by = 'guardian') = (guardianship IS NOT NULL)),
    CONSTRAINT consent_guardian_has_account CHECK (decided_by <> 'guardian' OR account IS NOT NULL),
    CONSTRAINT consent_for_others_says_why CHECK (decided_by = 'guardian' OR reason IS NOT NULL AND reason <> ''),
    CONSTRAINT consent_on_paper_shows_it CHECK ((decided_by = 'paper') = (scan IS NOT NULL))
);

-- A decision entered for a family, confirmed by a guardian bound to the child.
-- append-only: consent_confirmation
CREATE TABLE consent_confirmation (
    county TEXT NOT NULL,
    consent TEXT NOT NULL,
    pupil TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    guardianship TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, consent),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK (at >= given_at)
);

-- What stands now for a child, a kind and a term; computed from the decisions in the same transaction, and again by a check.
CREATE TABLE consent_standing (
    county TEXT NOT NULL,
    pupil TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('given', 'refused', 'withdrawn', 'disputed')),
    consent TEXT,
    given_at BIGINT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (county, pupil, kind, school_year, term),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT nothing_stands_while_disputed CHECK ((standing = 'disputed') = (consent IS NULL)),
    CHECK ((consent IS NULL) = (given_at IS NULL))
);

-- A guardian contests another one's binding, or guardians disagree about a consent. The school settles it.
CREATE TABLE guardian_dispute (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    pupil TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('binding', 'consent')),
    guardianship TEXT,
    kind TEXT,
    school_year BIGINT,
    term TEXT,
    reason TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT,
    opened_by_name TEXT NOT NULL,
    is_open BOOLEAN NOT NULL,
    outcome TEXT CHECK (outcome IN ('stays', 'ends', 'given', 'refused', 'agreed')),
    settlement TEXT,
    settled_at BIGINT,
    settled_by_name TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK ((subject = 'binding') = (guardianship IS NOT NULL)),
    CHECK ((subject = 'consent') = (kind IS NOT NULL AND school_year IS NOT NULL AND term IS NOT NULL)),
    CHECK (is_open = (outcome IS NULL)),
    CHECK (is_open = (settled_at IS NULL)),
    CHECK (is_open = (settlement IS NULL)),
    CHECK (outcome IS NULL OR (subject = 'binding') = (outcome IN ('stays', 'ends')))
);
CREATE UNIQUE INDEX guardian_dispute_binding_once ON guardian_dispute (county, guardianship) WHERE is_open AND subject = 'binding';
CREATE UNIQUE INDEX guardian_dispute_consent_once ON guardian_dispute (county, pupil, kind, school_year, term) WHERE is_open AND subject = 'consent';
CREATE INDEX guardian_dispute_by_id ON guardian_dispute (id);

-- What looks as if consent had not been free (afterschool.md, checklist 17): for supervision to look at, never a judgement.
-- append-only: consent_signal
CREATE TABLE consent_signal (
    county TEXT NOT NULL,
    class TEXT NOT NULL,
    kind TEXT NOT NULL,
    school_year BIGINT NOT NULL,
    term TEXT NOT NULL,
    signal TEXT NOT NULL CHECK (signal IN ('all_within_minutes', 'identical_times')),
    at BIGINT NOT NULL,
    details TEXT NOT NULL,
    PRIMARY KEY (county, class, kind, school_year, term, signal),
    FOREIGN KEY (county, class) REFERENCES school_class (county, id)
);
