-- Clean-up of normative documents and the interpretation desk.

-- A body's normative documents: notices of the register, or entered by hand.
CREATE TABLE cleanup_inventory (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    notice TEXT,
    number TEXT,
    title TEXT NOT NULL,
    same_key TEXT NOT NULL,
    first_published TEXT NOT NULL,
    stated_expiry TEXT,
    task_deadline TEXT,
    trial INTEGER NOT NULL,
    pure_repeal INTEGER NOT NULL,
    expiry_rule TEXT NOT NULL CHECK (expiry_rule IN ('stated', 'five_years', 'two_years', 'task_deadline', 'permanent')),
    expires_on TEXT,
    outcome TEXT CHECK (outcome IN ('keep', 'amend', 'repeal', 'lapsed', 'not_listed')),
    outcome_on TEXT,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL,
    removed_at BIGINT,
    removed_reason TEXT,
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
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (closes_on >= opens_on)
);
CREATE INDEX cleanup_campaign_by_id ON cleanup_campaign (id);

-- Stands in the county of the item; the campaign may have been opened by a body above, in another county.
CREATE TABLE cleanup_verdict (
    county TEXT NOT NULL,
    campaign TEXT NOT NULL,
    item TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    verdict TEXT NOT NULL CHECK (verdict IN ('keep', 'amend', 'repeal', 'lapsed')),
    reason TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    given_by TEXT NOT NULL,
    given_by_name TEXT NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    checked_by_name TEXT,
    PRIMARY KEY (county, campaign, item),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id),
    CONSTRAINT verdict_checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> given_by),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL))
);

-- One body's published list of one campaign, as it was on that day.
-- append-only: cleanup_list
CREATE TABLE cleanup_list (
    county TEXT NOT NULL,
    campaign TEXT NOT NULL,
    body TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL,
    list TEXT NOT NULL,
    not_listed TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (county, campaign, body),
    FOREIGN KEY (county, body) REFERENCES body (county, id)
);

-- A question on a clause and the interpreter's answer. Stands in the county of the notice.
CREATE TABLE notice_question (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    notice TEXT NOT NULL,
    clause TEXT,
    clause_heading TEXT,
    clause_text TEXT,
    question TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_by_name TEXT NOT NULL,
    body TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('interpreter', 'issuer')),
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('asked', 'answered', 'checked', 'published', 'declined')),
    answer TEXT,
    answered_at BIGINT,
    answered_by TEXT,
    answered_by_name TEXT,
    checked_by TEXT,
    checked_by_name TEXT,
    declined_reason TEXT,
    year BIGINT,
    serial BIGINT,
    published_at BIGINT,
    published_by TEXT,
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
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    warning TEXT NOT NULL CHECK (warning IN ('six_months', 'thirty_days', 'over')),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, item, expires_on, warning),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id)
);
