-- Clean-up of normative documents and the interpretation desk.

-- A body's normative documents: notices of the register, or entered by hand.
CREATE TABLE cleanup_inventory (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    body uuid NOT NULL,
    notice uuid,
    number text COLLATE "C",
    title text COLLATE "C" NOT NULL,
    same_key text COLLATE "C" NOT NULL,
    first_published date NOT NULL,
    stated_expiry date,
    task_deadline date,
    trial boolean NOT NULL,
    pure_repeal boolean NOT NULL,
    expiry_rule text COLLATE "C" NOT NULL CHECK (expiry_rule IN ('stated', 'five_years', 'two_years', 'task_deadline', 'permanent')),
    expires_on date,
    outcome text COLLATE "C" CHECK (outcome IN ('keep', 'amend', 'repeal', 'lapsed', 'not_listed')),
    outcome_on date,
    added_at bigint NOT NULL,
    added_by text COLLATE "C" NOT NULL,
    removed_at bigint,
    removed_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    UNIQUE (county, notice),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CHECK ((expires_on IS NULL) = (expiry_rule = 'permanent')),
    CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
    CHECK ((removed_at IS NULL) = (removed_reason IS NULL))
);
CREATE INDEX cleanup_inventory_by_body ON cleanup_inventory (body, id);
CREATE INDEX cleanup_inventory_by_expiry ON cleanup_inventory (expires_on);

CREATE TABLE cleanup_campaign (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    body uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    opened_at bigint NOT NULL,
    opened_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (closes_on >= opens_on)
);
CREATE INDEX cleanup_campaign_by_id ON cleanup_campaign (id);

-- Stands in the county of the item; the campaign may have been opened by a body above, in another county.
CREATE TABLE cleanup_verdict (
    county text COLLATE "C" NOT NULL,
    campaign uuid NOT NULL,
    item uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    verdict text COLLATE "C" NOT NULL CHECK (verdict IN ('keep', 'amend', 'repeal', 'lapsed')),
    reason text COLLATE "C" NOT NULL,
    given_at bigint NOT NULL,
    given_by text COLLATE "C" NOT NULL,
    given_by_name text COLLATE "C" NOT NULL,
    checked_at bigint,
    checked_by text COLLATE "C",
    checked_by_name text COLLATE "C",
    PRIMARY KEY (county, campaign, item),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id),
    CONSTRAINT verdict_checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> given_by),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL))
);

-- One body's published list of one campaign, as it was on that day.
-- append-only: cleanup_list
CREATE TABLE cleanup_list (
    county text COLLATE "C" NOT NULL,
    campaign uuid NOT NULL,
    body uuid NOT NULL,
    published_at bigint NOT NULL,
    published_by text COLLATE "C" NOT NULL,
    list text COLLATE "C" NOT NULL,
    not_listed text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, campaign, body),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);

-- A question on a clause and the interpreter's answer. Stands in the county of the notice.
CREATE TABLE notice_question (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    notice uuid NOT NULL,
    clause text COLLATE "C",
    clause_heading text COLLATE "C",
    clause_text text COLLATE "C",
    question text COLLATE "C" NOT NULL,
    asked_at bigint NOT NULL,
    asked_by text COLLATE "C" NOT NULL,
    asked_by_name text COLLATE "C" NOT NULL,
    body uuid NOT NULL,
    ground text COLLATE "C" NOT NULL CHECK (ground IN ('interpreter', 'issuer')),
    due date,
    state text COLLATE "C" NOT NULL CHECK (state IN ('asked', 'answered', 'checked', 'published', 'declined')),
    answer text COLLATE "C",
    answered_at bigint,
    answered_by text COLLATE "C",
    answered_by_name text COLLATE "C",
    checked_by text COLLATE "C",
    checked_by_name text COLLATE "C",
    declined_reason text COLLATE "C",
    year bigint,
    serial bigint,
    published_at bigint,
    published_by text COLLATE "C",
    PRIMARY KEY (county, id),
    UNIQUE (county, body, year, serial),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CONSTRAINT answer_checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> answered_by),
    CHECK ((state IN ('answered', 'checked', 'published')) = (answer IS NOT NULL)),
    CHECK ((state IN ('checked', 'published')) = (checked_by IS NOT NULL)),
    CHECK ((state = 'published') = (published_at IS NOT NULL AND serial IS NOT NULL AND year IS NOT NULL)),
    CHECK ((state = 'declined') = (declined_reason IS NOT NULL))
);
CREATE INDEX notice_question_by_notice ON notice_question (notice, state);
CREATE INDEX notice_question_by_body ON notice_question (body, state);
CREATE INDEX notice_question_by_id ON notice_question (id);

-- That somebody was reminded, once for each warning of each expiry day.
-- append-only: cleanup_reminder
CREATE TABLE cleanup_reminder (
    county text COLLATE "C" NOT NULL,
    item uuid NOT NULL,
    expires_on date NOT NULL,
    warning text COLLATE "C" NOT NULL CHECK (warning IN ('six_months', 'thirty_days', 'over')),
    at bigint NOT NULL,
    PRIMARY KEY (county, item, expires_on, warning),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id)
);
