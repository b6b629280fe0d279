-- That the bureau took back its approval of a submission before the plan was published: why, and what had been approved. The decision itself stays.
-- append-only: plan_approval_taken_back
CREATE TABLE plan_approval_taken_back (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    serial BIGINT NOT NULL,
    reasons TEXT NOT NULL CHECK (reasons <> ''),
    document TEXT NOT NULL,
    at BIGINT NOT NULL,
    by_whom TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, plan, serial),
    FOREIGN KEY (county, plan, serial) REFERENCES plan_decision (county, plan, serial)
);

-- The prices that were locked by it, as they stood. A course may be removed after that: no key leads to it.
-- append-only: course_price_taken_back
CREATE TABLE course_price_taken_back (
    county TEXT NOT NULL,
    plan TEXT NOT NULL,
    submission BIGINT NOT NULL,
    course TEXT NOT NULL,
    serial BIGINT NOT NULL,
    price_fen BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    proposed_by TEXT NOT NULL,
    decided_at BIGINT,
    decided_by TEXT,
    document TEXT,
    decision_reason TEXT,
    rules TEXT,
    PRIMARY KEY (county, course, serial, submission),
    FOREIGN KEY (county, plan, submission) REFERENCES plan_approval_taken_back (county, plan, serial)
);
