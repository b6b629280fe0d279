-- Term plans: slots, consultations, submissions, decisions; rooms and teachers of a school.

CREATE TABLE service_plan (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 2000 AND 2999),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'consulted', 'submitted', 'returned', 'approved', 'published', 'ended')),
    live TEXT CHECK (live = 'yes'),
    content TEXT NOT NULL,
    lessons_end BIGINT CHECK (lessons_end BETWEEN 0 AND 1440),
    offer_digest TEXT NOT NULL,
    consulted_digest TEXT,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    submissions BIGINT NOT NULL CHECK (submissions >= 0),
    submitted_by TEXT,
    approved_at BIGINT,
    approved_by TEXT,
    approval_document TEXT,
    published_at BIGINT,
    ended_at BIGINT,
    end_reason TEXT,
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
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 31),
    starts BIGINT NOT NULL CHECK (starts >= 0),
    ends BIGINT NOT NULL CHECK (ends <= 1440),
    lessons BIGINT NOT NULL CHECK (lessons BETWEEN 0 AND 4),
    PRIMARY KEY (county, plan, code),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (starts < ends)
);

-- The record of one consultation of parents. The digest is that of the slots, courses and prices that were shown.
-- append-only: plan_consultation
CREATE TABLE plan_consultation (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    held_on TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('meeting', 'committee', 'questionnaire', 'letter')),
    present BIGINT NOT NULL CHECK (present > 0),
    agreeing BIGINT NOT NULL CHECK (agreeing >= 0),
    against BIGINT NOT NULL CHECK (against >= 0),
    opinions TEXT NOT NULL CHECK (opinions <> ''),
    answer TEXT NOT NULL,
    attachments TEXT NOT NULL,
    digest TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id),
    CHECK (agreeing + against <= present)
);

-- What was handed in, with the results of the automatic checks as they were at that moment.
-- append-only: plan_submission
CREATE TABLE plan_submission (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    number TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    checks TEXT NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id)
);

-- The bureau's answer, one for each submission. `rules` copies the values that the prices were checked against, with version and document.
-- append-only: plan_decision
CREATE TABLE plan_decision (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('approved', 'returned')),
    reasons TEXT NOT NULL,
    document TEXT,
    rules TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan, serial) REFERENCES plan_submission (county, plan, serial),
    CHECK ((decision = 'approved') = (document IS NOT NULL)),
    CHECK (decision = 'approved' OR reasons <> '')
);

-- append-only: plan_event
CREATE TABLE plan_event (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, plan, id),
    FOREIGN KEY (county, plan) REFERENCES service_plan (county, id)
);

CREATE TABLE school_room (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    places BIGINT NOT NULL CHECK (places > 0),
    in_use INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, school, id),
    UNIQUE (county, school, name),
    FOREIGN KEY (county, school) REFERENCES body (county, id)
);

-- Who takes sessions: own staff, or an outside person with proofs of their own or those of their body's staff entry.
CREATE TABLE service_teacher (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    school TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('own', 'outside')),
    name TEXT NOT NULL CHECK (name <> ''),
    skill TEXT NOT NULL,
    account TEXT,
    listing TEXT,
    staff TEXT,
    vetting_proof TEXT,
    vetted_on TEXT,
    vetting_until TEXT,
    health_until TEXT,
    contract_until TEXT,
    active INTEGER NOT NULL,
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
