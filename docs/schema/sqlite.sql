CREATE TABLE account (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    state TEXT NOT NULL CHECK (state IN ('active', 'locked', 'closed')),
    language TEXT NOT NULL,
    body TEXT,
    person TEXT,
    password TEXT NOT NULL,
    password_at INTEGER NOT NULL,
    must_change_password INTEGER NOT NULL,
    totp_secret TEXT,
    totp_offered TEXT,
    totp_last_step INTEGER NOT NULL,
    last_sign_in INTEGER,
    created_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, name),
    UNIQUE (county, id, duty),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id)
) STRICT;
CREATE INDEX account_by_body ON account (body, name);
CREATE TABLE account_name (
    name TEXT PRIMARY KEY,
    county TEXT NOT NULL,
    account TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE account_session (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    digest TEXT NOT NULL,
    proved_by TEXT NOT NULL CHECK (proved_by IN ('password', 'password_and_code', 'password_and_recovery', 'oidc')),
    address TEXT NOT NULL,
    agent TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_reason TEXT CHECK (end_reason IN ('signed_out', 'revoked', 'too_many', 'password_changed', 'account_locked', 'account_closed')),
    acting_post TEXT REFERENCES post (id),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
) STRICT;
CREATE INDEX account_session_by_account ON account_session (county, account, opened_at);
CREATE INDEX account_session_by_expiry ON account_session (expires_at);
CREATE TABLE api_token (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    digest TEXT NOT NULL,
    permissions TEXT NOT NULL,
    scope TEXT REFERENCES body (id),
    acting_post TEXT REFERENCES post (id),
    made_at INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK (made_at < expires_at)
) STRICT;
CREATE INDEX api_token_by_account ON api_token (county, account, made_at);
CREATE TABLE audit_anchor (
    county    TEXT NOT NULL,
    day       TEXT NOT NULL,
    serial    INTEGER NOT NULL,
    digest    TEXT NOT NULL,
    algorithm TEXT NOT NULL,
    key       TEXT,
    signature TEXT,
    at        INTEGER NOT NULL,
    PRIMARY KEY (county, day),
    FOREIGN KEY (county, serial) REFERENCES audit_entry (county, serial)
) WITHOUT ROWID, STRICT;
CREATE TABLE audit_entry (
    county       TEXT NOT NULL,
    serial       INTEGER NOT NULL CHECK (serial > 0),
    at           INTEGER NOT NULL,
    account      TEXT,
    actor        TEXT NOT NULL,
    proof        TEXT NOT NULL,
    request      TEXT NOT NULL,
    action       TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject      TEXT NOT NULL,
    details      TEXT NOT NULL,
    previous     TEXT NOT NULL,
    digest       TEXT NOT NULL,
    algorithm    TEXT NOT NULL,
    PRIMARY KEY (county, serial)
) WITHOUT ROWID, STRICT;
CREATE INDEX audit_entry_at ON audit_entry (county, at);
CREATE INDEX audit_entry_newest ON audit_entry (at, county, serial);
CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_kind, county, serial);
CREATE TABLE body (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('province_government', 'prefecture_government', 'county_government', 'department', 'school',
        'vocational_school', 'outside_body', 'management_zone')),
    department TEXT CHECK (department IN ('education', 'development_reform', 'finance', 'human_resources', 'housing', 'market_regulation',
        'civil_affairs', 'public_security', 'health', 'general_office', 'other')),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    parent TEXT,
    path TEXT NOT NULL UNIQUE,
    opened TEXT NOT NULL,
    closed TEXT,
    version BIGINT NOT NULL,
    UNIQUE (county, id),
    FOREIGN KEY (parent) REFERENCES body (id),
    CHECK (closed IS NULL OR closed >= opened),
    CHECK ((kind = 'department') = (department IS NOT NULL)),
    CHECK ((parent IS NULL) = (kind = 'province_government'))
);
CREATE INDEX body_by_department ON body (department, level, path);
CREATE INDEX body_by_kind ON body (kind, level, path);
CREATE INDEX body_by_parent ON body (parent, path);
CREATE TABLE body_alias (
    body TEXT NOT NULL REFERENCES body (id),
    alias TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    rank BIGINT NOT NULL CHECK (rank BETWEEN 0 AND 2),
    PRIMARY KEY (body, alias, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE INDEX body_alias_by_alias ON body_alias (alias);
CREATE TABLE body_change (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES body (id),
    change TEXT NOT NULL CHECK (change IN ('open', 'rename', 'change_kind', 'move', 'merge_into', 'absorb', 'split_into', 'split_from', 'close',
        'moved_to', 'moved_from')),
    effective TEXT NOT NULL,
    other TEXT REFERENCES body (id),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    document TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    recorded_by TEXT NOT NULL
);
CREATE INDEX body_change_by_body ON body_change (body, effective, id);
CREATE TABLE body_place (
    body TEXT NOT NULL REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    parent TEXT REFERENCES body (id),
    path TEXT NOT NULL,
    PRIMARY KEY (body, valid_from),
    CHECK (valid_from < valid_until)
);
CREATE INDEX body_place_by_parent ON body_place (parent, path);
CREATE INDEX body_place_by_path ON body_place (path);
CREATE TABLE body_span (
    body TEXT NOT NULL REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    department TEXT,
    PRIMARY KEY (body, valid_from),
    CHECK (valid_from < valid_until)
);
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
CREATE TABLE cleanup_reminder (
    county TEXT NOT NULL,
    item TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    warning TEXT NOT NULL CHECK (warning IN ('six_months', 'thirty_days', 'over')),
    at BIGINT NOT NULL,
    PRIMARY KEY (county, item, expires_on, warning),
    FOREIGN KEY (county, item) REFERENCES cleanup_inventory (county, id)
);
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
CREATE TABLE division (
    code TEXT PRIMARY KEY CHECK (length(code) = 6),
    parent TEXT REFERENCES division (code),
    level TEXT NOT NULL CHECK (level IN ('province', 'prefecture', 'county')),
    management_zone INTEGER NOT NULL,
    name TEXT NOT NULL
);
CREATE TABLE job (
    county        TEXT NOT NULL,
    id            TEXT NOT NULL,
    name          TEXT NOT NULL,
    payload       TEXT NOT NULL,
    due           INTEGER NOT NULL,
    made          INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'dead')),
    tries         INTEGER NOT NULL,
    claimed_by    TEXT,
    claimed_until INTEGER,
    reason        TEXT,
    PRIMARY KEY (county, id)
) WITHOUT ROWID, STRICT;
CREATE INDEX job_due ON job (state, due);
CREATE TABLE notice (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    serial BIGINT NOT NULL CHECK (serial > 0),
    body TEXT NOT NULL,
    import TEXT NOT NULL,
    document TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('draft', 'checked', 'published')),
    version BIGINT NOT NULL CHECK (version > 0),
    revision BIGINT NOT NULL CHECK (revision > 0),
    form TEXT NOT NULL CHECK (form IN ('notice', 'attachment', 'fragment')),
    number TEXT,
    number_key TEXT,
    title TEXT,
    title_key TEXT,
    issuers TEXT,
    genre TEXT,
    issued TEXT,
    effect_from TEXT,
    expires_on TEXT,
    interpreter TEXT,
    interpreter_ground TEXT NOT NULL CHECK (interpreter_ground IN ('interpreter', 'issuer')),
    findings_open BIGINT NOT NULL CHECK (findings_open >= 0),
    errors_open BIGINT NOT NULL CHECK (errors_open >= 0 AND errors_open <= findings_open),
    registered_at BIGINT NOT NULL,
    registered_by TEXT NOT NULL,
    registered_by_name TEXT NOT NULL,
    edited_at BIGINT NOT NULL,
    edited_by TEXT NOT NULL,
    checked_at BIGINT,
    checked_by TEXT,
    checked_by_name TEXT,
    published_at BIGINT,
    published_by TEXT,
    published_by_name TEXT,
    due TEXT,
    effective TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, serial),
    UNIQUE (county, import, document),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id),
    CONSTRAINT checked_by_a_second_person CHECK (checked_by IS NULL OR checked_by <> edited_by),
    CONSTRAINT checked_before_published CHECK ((stage = 'draft') = (checked_by IS NULL) AND (stage = 'published') = (published_at IS NOT NULL)),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
    CHECK ((number IS NULL) = (number_key IS NULL) AND (title IS NULL) = (title_key IS NULL))
);
CREATE INDEX notice_by_body ON notice (body, stage);
CREATE INDEX notice_by_id ON notice (id);
CREATE INDEX notice_by_number ON notice (number_key);
CREATE INDEX notice_by_time ON notice (registered_at, id);
CREATE INDEX notice_by_title ON notice (title_key);
CREATE UNIQUE INDEX notice_number_once ON notice (county, number_key) WHERE stage = 'published';
CREATE TABLE notice_correction (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    version BIGINT NOT NULL,
    id TEXT NOT NULL,
    path TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('set', 'add', 'remove', 'reset')),
    value TEXT,
    was TEXT,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, notice, version),
    UNIQUE (county, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_ending (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('repeal', 'cleanup')),
    by_id TEXT NOT NULL,
    by_county TEXT NOT NULL,
    from_date TEXT,
    PRIMARY KEY (county, notice, why, by_id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CHECK (by_id <> notice)
);
CREATE INDEX notice_ending_by_id ON notice_ending (by_id);
CREATE TABLE notice_event (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    who TEXT NOT NULL,
    event TEXT NOT NULL,
    what TEXT NOT NULL,
    reason TEXT,
    PRIMARY KEY (county, notice, id),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_finding_decision (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    version BIGINT NOT NULL,
    finding TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('accept', 'dismiss', 'reopen')),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    author_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (county, notice, version),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_gram (
    county TEXT NOT NULL,
    gram TEXT NOT NULL,
    serial BIGINT NOT NULL,
    weight BIGINT NOT NULL,
    PRIMARY KEY (county, gram, serial)
) WITHOUT ROWID;
CREATE TABLE notice_import (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('text', 'html', 'docx', 'pdf', 'scan')),
    bytes BIGINT NOT NULL CHECK (bytes >= 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'reading', 'done', 'refused')),
    page BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    problem TEXT,
    problem_text TEXT,
    problem_text_en TEXT,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    created_by_name TEXT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, body, sha256),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK ((state = 'refused') = (problem IS NOT NULL)),
    CHECK (page >= 0 AND pages >= 0)
);
CREATE INDEX notice_import_by_time ON notice_import (county, created_at, id);
CREATE TABLE notice_import_text (
    county TEXT NOT NULL,
    import TEXT NOT NULL,
    text TEXT NOT NULL,
    confidence TEXT NOT NULL,
    PRIMARY KEY (county, import),
    FOREIGN KEY (county, import) REFERENCES notice_import (county, id)
);
CREATE TABLE notice_link (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    list TEXT NOT NULL CHECK (list IN ('citations', 'repeals')),
    item TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('basis', 'repealed', 'mention', 'standard', 'repeal')),
    number TEXT,
    number_key TEXT,
    title TEXT,
    title_key TEXT,
    path TEXT,
    whole INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('resolved', 'waiting', 'ambiguous', 'outside')),
    target_county TEXT,
    target TEXT,
    PRIMARY KEY (county, notice, list, item),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id),
    CONSTRAINT resolved_to_another CHECK (target IS NULL OR target <> notice),
    CHECK ((state = 'resolved') = (target IS NOT NULL) AND (target IS NULL) = (target_county IS NULL)),
    CHECK ((role = 'repeal') = (list = 'repeals'))
);
CREATE INDEX notice_link_by_number ON notice_link (number_key);
CREATE INDEX notice_link_by_target ON notice_link (target);
CREATE INDEX notice_link_by_title ON notice_link (title_key);
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
CREATE INDEX notice_question_by_body ON notice_question (body, state);
CREATE INDEX notice_question_by_id ON notice_question (id);
CREATE INDEX notice_question_by_notice ON notice_question (notice, state);
CREATE TABLE notice_reading (
    county TEXT NOT NULL,
    notice TEXT NOT NULL,
    revision BIGINT NOT NULL,
    reader TEXT NOT NULL,
    read_at BIGINT NOT NULL,
    document TEXT NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (county, notice, revision),
    FOREIGN KEY (county, notice) REFERENCES notice (county, id)
);
CREATE TABLE notice_time_limit (
    step TEXT PRIMARY KEY,
    working_days BIGINT NOT NULL CHECK (working_days > 0)
);
CREATE TABLE oidc_attempt (
    county TEXT NOT NULL,
    state_digest TEXT NOT NULL,
    binding_digest TEXT NOT NULL,
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    issuer TEXT,
    subject TEXT,
    ticket_digest TEXT,
    PRIMARY KEY (county, state_digest),
    UNIQUE (county, ticket_digest),
    CHECK ((subject IS NULL) = (ticket_digest IS NULL))
) STRICT;
CREATE INDEX oidc_attempt_by_age ON oidc_attempt (expires_at);
CREATE TABLE oidc_link (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    linked_at INTEGER NOT NULL,
    linked_by TEXT NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, account)
) STRICT;
CREATE TABLE oidc_ticket_use (
    county TEXT NOT NULL,
    ticket_digest TEXT NOT NULL,
    account TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (county, ticket_digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
CREATE TABLE old_password (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    replaced_at INTEGER NOT NULL,
    password TEXT NOT NULL,
    PRIMARY KEY (county, account, replaced_at, password),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
CREATE TABLE outbox_event (
    county    TEXT NOT NULL,
    id        TEXT NOT NULL,
    at        INTEGER NOT NULL,
    name      TEXT NOT NULL,
    payload   TEXT NOT NULL,
    PRIMARY KEY (county, id)
) WITHOUT ROWID, STRICT;
CREATE TABLE person (
    county TEXT NOT NULL REFERENCES division (code),
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (county, id)
);
CREATE TABLE post (
    id TEXT PRIMARY KEY,
    county TEXT NOT NULL REFERENCES division (code),
    body TEXT NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL,
    opened TEXT NOT NULL,
    closed TEXT,
    successor TEXT REFERENCES post (id),
    version BIGINT NOT NULL,
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    CHECK (closed IS NULL OR closed >= opened)
);
CREATE INDEX post_by_body ON post (body, title);
CREATE TABLE post_holder (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    post TEXT NOT NULL REFERENCES post (id),
    person TEXT NOT NULL,
    acting INTEGER NOT NULL,
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id),
    CHECK (valid_from < valid_until)
);
CREATE INDEX post_holder_by_person ON post_holder (county, person);
CREATE UNIQUE INDEX post_holder_once ON post_holder (county, post, person, valid_from);
CREATE TABLE recovery_code (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    digest TEXT NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (county, account, digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
CREATE TABLE reply (
    county  TEXT NOT NULL,
    actor   TEXT NOT NULL,
    key     TEXT NOT NULL,
    digest  TEXT NOT NULL,
    status  INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (county, actor, key)
) WITHOUT ROWID, STRICT;
CREATE INDEX reply_at ON reply (at);
CREATE TABLE role (
    name TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    needs_post INTEGER NOT NULL,
    UNIQUE (name, duty)
) STRICT;
CREATE TABLE role_grant (
    county TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    duty TEXT NOT NULL,
    role TEXT NOT NULL,
    post TEXT REFERENCES post (id),
    scope TEXT REFERENCES body (id),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    given_by TEXT,
    given_by_name TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ended_by_name TEXT,
    ended_at INTEGER,
    end_reason TEXT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account, duty) REFERENCES account (county, id, duty),
    FOREIGN KEY (role, duty) REFERENCES role (name, duty),
    CONSTRAINT role_grant_days_in_order CHECK (valid_from <= valid_until),
    CONSTRAINT role_grant_not_to_oneself CHECK (given_by <> account)
) STRICT;
CREATE INDEX role_grant_by_account ON role_grant (county, account);
CREATE INDEX role_grant_by_scope ON role_grant (scope);
CREATE TABLE role_permission (
    role TEXT NOT NULL REFERENCES role (name),
    permission TEXT NOT NULL,
    PRIMARY KEY (role, permission)
) STRICT;
CREATE TABLE schema_append_only (table_name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE schema_migration (
    module TEXT NOT NULL, name TEXT NOT NULL, checksum TEXT NOT NULL, applied BIGINT NOT NULL, PRIMARY KEY (module, name));
CREATE TABLE schema_reference (table_name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE school (
    body TEXT PRIMARY KEY REFERENCES body (id),
    stage TEXT NOT NULL CHECK (stage IN ('kindergarten', 'primary', 'junior', 'nine_year', 'senior', 'complete', 'special', 'secondary_vocational',
        'technician', 'higher_vocational')),
    tier TEXT NOT NULL CHECK (tier IN ('city', 'county_seat', 'town', 'village')),
    credit_code TEXT NOT NULL,
    boarding INTEGER NOT NULL,
    private INTEGER NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE school_code (
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL REFERENCES school (body),
    assigned TEXT NOT NULL,
    voided TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX school_code_by_body ON school_code (body);
CREATE TABLE school_code_history (
    code TEXT NOT NULL REFERENCES school_code (code),
    body TEXT NOT NULL REFERENCES school (body),
    valid_from TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    PRIMARY KEY (code, valid_from),
    CHECK (valid_from <= valid_until)
);
CREATE TABLE school_term (
    body TEXT NOT NULL REFERENCES body (id),
    school_year BIGINT NOT NULL CHECK (school_year BETWEEN 1949 AND 2200),
    term TEXT NOT NULL CHECK (term IN ('autumn', 'spring')),
    starts TEXT NOT NULL,
    ends TEXT NOT NULL,
    document TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (body, school_year, term),
    CHECK (starts < ends)
);
CREATE TABLE sign_in_failure (
    county TEXT NOT NULL,
    name_digest TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures > 0),
    last_at INTEGER NOT NULL,
    waits_until INTEGER NOT NULL,
    PRIMARY KEY (county, name_digest)
) STRICT;
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (last_at);
CREATE TABLE working_year (
    year BIGINT PRIMARY KEY,
    published TEXT NOT NULL,
    version BIGINT NOT NULL
);
