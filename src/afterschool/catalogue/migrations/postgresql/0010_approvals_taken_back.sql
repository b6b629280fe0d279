-- That the bureau took back its approval of a submission before the plan was published: why, and what had been approved. The decision itself stays.
-- append-only: plan_approval_taken_back
CREATE TABLE plan_approval_taken_back (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    serial bigint NOT NULL,
    reasons text COLLATE "C" NOT NULL CHECK (reasons <> ''),
    document text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    by_whom text COLLATE "C" NOT NULL,
    by_name text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan, serial) REFERENCES plan_decision (county, plan, serial)
);

-- The prices that were locked by it, as they stood. A course may be removed after that: no key leads to it.
-- append-only: course_price_taken_back
CREATE TABLE course_price_taken_back (
    county text COLLATE "C" NOT NULL,
    plan uuid NOT NULL,
    submission bigint NOT NULL,
    course uuid NOT NULL,
    serial bigint NOT NULL,
    price_fen bigint NOT NULL,
    state text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    proposed_at bigint NOT NULL,
    proposed_by text COLLATE "C" NOT NULL,
    decided_at bigint,
    decided_by text COLLATE "C",
    document text COLLATE "C",
    decision_reason text COLLATE "C",
    rules text COLLATE "C",
    PRIMARY KEY (county, course, serial, submission),
    FOREIGN KEY (county, plan, submission) REFERENCES plan_approval_taken_back (county, plan, serial)
);
