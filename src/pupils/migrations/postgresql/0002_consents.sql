-- Agreements with families and what families decided. What is published and what was decided is never changed: both tables only grow.

CREATE TABLE agreement_draft (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('after_school', 'personal_information')),
    school_year bigint NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    title text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    edited_at bigint NOT NULL,
    edited_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);
CREATE INDEX agreement_draft_by_school ON agreement_draft (county, school);
CREATE INDEX agreement_draft_by_id ON agreement_draft (id);

-- Published versions; a later number of the same school, kind and term takes the place of an earlier one for decisions to come.
-- append-only: agreement
CREATE TABLE agreement (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    school uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('after_school', 'personal_information')),
    school_year bigint NOT NULL CHECK (school_year BETWEEN 1990 AND 2200),
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    number bigint NOT NULL CHECK (number > 0),
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    text text COLLATE "C" NOT NULL CHECK (text <> ''),
    sha256 text COLLATE "C" NOT NULL CHECK (length(sha256) = 64),
    published_at bigint NOT NULL,
    published_by_name text COLLATE "C" NOT NULL,
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
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    agreement uuid NOT NULL,
    text_sha256 text COLLATE "C" NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision IN ('given', 'refused', 'withdrawn')),
    given_at bigint NOT NULL,
    decided_by text COLLATE "C" NOT NULL CHECK (decided_by IN ('guardian', 'class_teacher', 'paper', 'settlement')),
    guardianship uuid,
    account uuid,
    reason text COLLATE "C",
    scan text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    consent uuid NOT NULL,
    pupil uuid NOT NULL,
    given_at bigint NOT NULL,
    guardianship uuid NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (county, consent),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    FOREIGN KEY (county, guardianship, pupil) REFERENCES guardianship (county, id, pupil),
    CHECK (at >= given_at)
);

-- What stands now for a child, a kind and a term; computed from the decisions in the same transaction, and again by a check.
CREATE TABLE consent_standing (
    county text COLLATE "C" NOT NULL,
    pupil uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL,
    standing text COLLATE "C" NOT NULL CHECK (standing IN ('given', 'refused', 'withdrawn', 'disputed')),
    consent uuid,
    given_at bigint,
    changed_at bigint NOT NULL,
    PRIMARY KEY (county, pupil, kind, school_year, term),
    FOREIGN KEY (county, pupil) REFERENCES pupil (county, id),
    FOREIGN KEY (county, consent, pupil, given_at) REFERENCES consent (county, id, pupil, given_at),
    CONSTRAINT nothing_stands_while_disputed CHECK ((standing = 'disputed') = (consent IS NULL)),
    CHECK ((consent IS NULL) = (given_at IS NULL))
);

-- A guardian contests another one's binding, or guardians disagree about a consent. The school settles it.
CREATE TABLE guardian_dispute (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    pupil uuid NOT NULL,
    subject text COLLATE "C" NOT NULL CHECK (subject IN ('binding', 'consent')),
    guardianship uuid,
    kind text COLLATE "C",
    school_year bigint,
    term text COLLATE "C",
    reason text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    opened_by uuid,
    opened_by_name text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    outcome text COLLATE "C" CHECK (outcome IN ('stays', 'ends', 'given', 'refused', 'agreed')),
    settlement text COLLATE "C",
    settled_at bigint,
    settled_by_name text COLLATE "C",
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
    county text COLLATE "C" NOT NULL,
    class uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    school_year bigint NOT NULL,
    term text COLLATE "C" NOT NULL,
    signal text COLLATE "C" NOT NULL CHECK (signal IN ('all_within_minutes', 'identical_times')),
    at bigint NOT NULL,
    details text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, class, kind, school_year, term, signal),
    FOREIGN KEY (county, class) REFERENCES school_class (county, id)
);
