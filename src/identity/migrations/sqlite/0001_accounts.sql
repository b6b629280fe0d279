-- Accounts, what proves them, their sessions, and what they may do where. An account lives in the county of its home; only its name is known
-- everywhere, because a name is unique in the whole system and sign-in begins with it.
-- Validity runs from valid_from (included) to valid_until (excluded); '9999-12-31' is "still".

-- Names in lower case. They stay when an account is closed, so that nobody takes over another person's name.
-- reference-table: account_name
CREATE TABLE account_name (
    name TEXT PRIMARY KEY,
    county TEXT NOT NULL,
    account TEXT NOT NULL UNIQUE
) STRICT;

-- `duty` holds the separation of powers: grants repeat it in their foreign keys to the account and to the role, so that an account can never
-- hold roles of two duties, whatever a program does.
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

-- The digests of passwords that were in use before.
CREATE TABLE old_password (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    replaced_at INTEGER NOT NULL,
    password TEXT NOT NULL,
    PRIMARY KEY (county, account, replaced_at, password),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;

CREATE TABLE recovery_code (
    county TEXT NOT NULL,
    account TEXT NOT NULL,
    digest TEXT NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (county, account, digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;

-- Failed sign-ins by the keyed digest of the name that was tried, whether an account bears it or not: the answer is the same for both.
CREATE TABLE sign_in_failure (
    county TEXT NOT NULL,
    name_digest TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures > 0),
    last_at INTEGER NOT NULL,
    waits_until INTEGER NOT NULL,
    PRIMARY KEY (county, name_digest)
) STRICT;
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (last_at);

-- Only the digest of a session's secret is here. A session that ended keeps its row for a while: people look where they were signed in.
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

-- reference-table: role
CREATE TABLE role (
    name TEXT PRIMARY KEY,
    words TEXT NOT NULL,
    words_en TEXT NOT NULL,
    duty TEXT NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    needs_post INTEGER NOT NULL,
    UNIQUE (name, duty)
) STRICT;

-- reference-table: role_permission
CREATE TABLE role_permission (
    role TEXT NOT NULL REFERENCES role (name),
    permission TEXT NOT NULL,
    PRIMARY KEY (role, permission)
) STRICT;

-- A role in the hands of an account, through a post, over a body and everything below it. No scope: everywhere (the first administrators).
-- Nobody gives to oneself.
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

-- The audit is read newest first, over all counties that the reader may see.
CREATE INDEX audit_entry_newest ON audit_entry (at, county, serial);
