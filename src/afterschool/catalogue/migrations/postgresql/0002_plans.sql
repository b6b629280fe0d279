-- Term plans: slots, consultations, submissions, decisions; rooms and teachers of a school.

CREATE TABLE service_plan (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    school_year bigint NOT NULL CHECK (school_year BETWEEN 2000 AND 2999),
    term text COLLATE "C" NOT NULL CHECK (term IN ('autumn', 'spring')),
    state text COLLATE "C" NOT NULL CHECK (state IN ('draft', 'consulted', 'submitted', 'returned', 'approved', 'published', 'ended')),
    live text COLLATE "C" CHECK (live = 'yes'),
    content text COLLATE "C" NOT NULL,
    lessons_end bigint CHECK (lessons_end BETWEEN 0 AND 1440),
    offer_digest text COLLATE "C" NOT NULL,
    consulted_digest text COLLATE "C",
    opened_at bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    submissions bigint NOT NULL CHECK (submissions >= 0),
    submitted_by text COLLATE "C",
    approved_at bigint,
    approved_by text COLLATE "C",
    approval_document text COLLATE "C",
    published_at bigint,
    ended_at bigint,
    end_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    CONSTRAINT one_live_plan_of_a_term UNIQUE (county, school, school_year, term, live),
    UNIQUE (county, id, school),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    CHECK ((state = 'ended') = (live IS NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    CONSTRAINT parents_were_consulted_on_what_is_offered CHECK (state IN ('draft', 'returned', 'ended')
        OR (consulted_digest IS NOT NULL AND consulted_digest = offer_digest)),
    CHECK (state NOT IN ('submitted', 'returned', 'approved', 'published') OR (submissions > 0 AND submitted_by IS NOT NULL)),
    CONSTRAINT approval_before_publication CHECK (state NOT IN ('approved', 'published') OR approved_at IS NOT NULL),
    CHECK (state NOT IN ('draft', 'consulted', 'submitted', 'returned') OR approved_at IS NULL),
    CHECK ((approved_at IS NULL) = (approval_document IS NULL)),
    CHECK ((approved_at IS NULL) = (approved_by IS NULL)),
    CONSTRAINT nobody_approves_their_own_plan CHECK (approved_by IS NULL OR approved_by <> submitted_by),
    CHECK (state <> 'published' OR published_at IS NOT NULL),
    CHECK (published_at IS NULL OR (approved_at IS NOT NULL AND state IN ('published', 'ended')))
);
CREATE INDEX service_plan_by_id ON service_plan (id);
CREATE INDEX service_plan_by_school ON service_plan (school, school_year);
CREATE INDEX service_plan_by_state ON service_plan (state, county);

-- Times in minutes since midnight; days a bit mask (bit 0 is Monday).
CREATE TABLE plan_slot (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    code text COLLATE "C" NOT NULL CHECK (code <> ''),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    days bigint NOT NULL CHECK (days BETWEEN 1 AND 31),
    starts bigint NOT NULL CHECK (starts >= 0),
    ends bigint NOT NULL CHECK (ends <= 1440),
    lessons bigint NOT NULL CHECK (lessons BETWEEN 0 AND 4),
    PRIMARY KEY (county, plan, code),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (starts < ends)
);

-- The record of one consultation of parents. The digest is that of the slots, courses and prices that were shown.
-- append-only: plan_consultation
CREATE TABLE plan_consultation (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    id uuid NOT NULL,
    held_on date NOT NULL,
    form text COLLATE "C" NOT NULL CHECK (form IN ('meeting', 'committee', 'questionnaire', 'letter')),
    present bigint NOT NULL CHECK (present > 0),
    agreeing bigint NOT NULL CHECK (agreeing >= 0),
    against bigint NOT NULL CHECK (against >= 0),
    opinions text COLLATE "C" NOT NULL CHECK (opinions <> ''),
    answer text COLLATE "C" NOT NULL,
    attachments text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text COLLATE "C" NOT NULL,
    recorded_by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (agreeing + against <= present)
);

-- What was handed in, with the results of the automatic checks as they were at that moment.
-- append-only: plan_submission
CREATE TABLE plan_submission (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    serial bigint NOT NULL CHECK (serial > 0),
    number text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    checks text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id)
);

-- The bureau's answer, one for each submission. `rules` copies the values that the prices were checked against, with version and document.
-- append-only: plan_decision
CREATE TABLE plan_decision (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    serial bigint NOT NULL,
    decision text COLLATE "C" NOT NULL CHECK (decision IN ('approved', 'returned')),
    reasons text COLLATE "C" NOT NULL,
    document text COLLATE "C",
    rules text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan, serial) REFERENCES plan_submission (county, plan, serial),
    CHECK ((decision = 'approved') = (document IS NOT NULL)),
    CHECK (decision = 'approved' OR reasons <> '')
);

-- append-only: plan_event
CREATE TABLE plan_event (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    id uuid NOT NULL,
    at bigint NOT NULL,
    who text COLLATE "C" NOT NULL,
    event text COLLATE "C" NOT NULL,
    what text COLLATE "C" NOT NULL,
    reason text COLLATE "C",
    PRIMARY KEY (county, plan, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id)
);

CREATE TABLE school_room (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    places bigint NOT NULL CHECK (places > 0),
    in_use boolean NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, id),
    UNIQUE (county, school, name),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- Who takes sessions: own staff, or an outside person with proofs of their own or those of their body's staff entry.
CREATE TABLE service_teacher (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    school uuid NOT NULL,
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('own', 'outside')),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    skill text COLLATE "C" NOT NULL,
    account uuid,
    listing uuid,
    staff uuid,
    vetting_proof text COLLATE "C",
    vetted_on date,
    vetting_until date,
    health_until date,
    contract_until date,
    active boolean NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, id),
    UNIQUE (county, school, account),
    FOREIGN KEY (county, school) REFERENCES body (county, id),
    FOREIGN KEY (county, listing, staff) REFERENCES outside_staff (county, listing, id),
    CHECK ((listing IS NULL) = (staff IS NULL)),
    CHECK (kind = 'outside' OR (staff IS NULL AND vetting_proof IS NULL)),
    CONSTRAINT no_proof_no_roster CHECK (kind = 'own' OR staff IS NOT NULL OR (vetting_proof IS NOT NULL AND vetting_proof <> '' AND vetted_on IS NOT NULL
        AND vetting_until IS NOT NULL AND health_until IS NOT NULL AND contract_until IS NOT NULL))
);
CREATE INDEX service_teacher_by_account ON service_teacher (account);
