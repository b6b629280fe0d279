-- Accounts, what proves them, their sessions, and what they may do where. An account lives in the county of its home; only its name is known
-- everywhere, because a name is unique in the whole system and sign-in begins with it.
-- Validity runs from valid_from (included) to valid_until (excluded); '9999-12-31' is "still".

-- Names in lower case. They stay when an account is closed, so that nobody takes over another person's name.
-- reference-table: account_name
CREATE TABLE account_name (
    name text COLLATE "C" PRIMARY KEY,
    county text COLLATE "C" NOT NULL,
    account uuid NOT NULL UNIQUE
);

-- `duty` holds the separation of powers: grants repeat it in their foreign keys to the account and to the role, so that an account can never
-- hold roles of two duties, whatever a program does.
CREATE TABLE account (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    display_name text COLLATE "C" NOT NULL,
    duty text COLLATE "C" NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    state text COLLATE "C" NOT NULL CHECK (state IN ('active', 'locked', 'closed')),
    language text COLLATE "C" NOT NULL,
    body uuid,
    person uuid,
    password text COLLATE "C" NOT NULL,
    password_at BIGINT NOT NULL,
    must_change_password boolean NOT NULL,
    totp_secret text COLLATE "C",
    totp_offered text COLLATE "C",
    totp_last_step BIGINT NOT NULL,
    last_sign_in BIGINT,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (county, id),
    UNIQUE (county, name),
    UNIQUE (county, id, duty),
    FOREIGN KEY (county, body) REFERENCES body (county, id),
    FOREIGN KEY (county, person) REFERENCES person (county, id)
);
CREATE INDEX account_by_body ON account (body, name);

-- The digests of passwords that were in use before.
CREATE TABLE old_password (
    county text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    replaced_at BIGINT NOT NULL,
    password text COLLATE "C" NOT NULL,
    PRIMARY KEY (county, account, replaced_at, password),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
);

CREATE TABLE recovery_code (
    county text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    digest text COLLATE "C" NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (county, account, digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
);

-- Failed sign-ins by the keyed digest of the name that was tried, whether an account bears it or not: the answer is the same for both.
CREATE TABLE sign_in_failure (
    county text COLLATE "C" NOT NULL,
    name_digest text COLLATE "C" NOT NULL,
    failures BIGINT NOT NULL CHECK (failures > 0),
    last_at BIGINT NOT NULL,
    waits_until BIGINT NOT NULL,
    PRIMARY KEY (county, name_digest)
);
CREATE INDEX sign_in_failure_by_age ON sign_in_failure (last_at);

-- Only the digest of a session's secret is here. A session that ended keeps its row for a while: people look where they were signed in.
CREATE TABLE account_session (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    account uuid NOT NULL,
    digest text COLLATE "C" NOT NULL,
    proved_by text COLLATE "C" NOT NULL CHECK (proved_by IN ('password', 'password_and_code', 'password_and_recovery', 'oidc')),
    address text COLLATE "C" NOT NULL,
    agent text COLLATE "C" NOT NULL,
    opened_at BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    end_reason text COLLATE "C" CHECK (end_reason IN ('signed_out', 'revoked', 'too_many', 'password_changed', 'account_locked', 'account_closed')),
    acting_post uuid REFERENCES post (id),
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX account_session_by_account ON account_session (county, account, opened_at);
CREATE INDEX account_session_by_expiry ON account_session (expires_at);

-- reference-table: role
CREATE TABLE role (
    name text COLLATE "C" PRIMARY KEY,
    words text COLLATE "C" NOT NULL,
    words_en text COLLATE "C" NOT NULL,
    duty text COLLATE "C" NOT NULL CHECK (duty IN ('business', 'system_administrator', 'security_administrator', 'audit_administrator')),
    needs_post boolean NOT NULL,
    UNIQUE (name, duty)
);

-- reference-table: role_permission
CREATE TABLE role_permission (
    role text COLLATE "C" NOT NULL REFERENCES role (name),
    permission text COLLATE "C" NOT NULL,
    PRIMARY KEY (role, permission)
);

-- A role in the hands of an account, through a post, over a body and everything below it. No scope: everywhere (the first administrators).
-- Nobody gives to oneself.
CREATE TABLE role_grant (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    account uuid NOT NULL,
    duty text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    post uuid REFERENCES post (id),
    scope uuid REFERENCES body (id),
    valid_from date NOT NULL,
    valid_until date NOT NULL,
    given_by uuid,
    given_by_name text COLLATE "C" NOT NULL,
    given_at BIGINT NOT NULL,
    reason text COLLATE "C" NOT NULL,
    ended_by_name text COLLATE "C",
    ended_at BIGINT,
    end_reason text COLLATE "C",
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account, duty) REFERENCES account (county, id, duty),
    FOREIGN KEY (role, duty) REFERENCES role (name, duty),
    CONSTRAINT role_grant_days_in_order CHECK (valid_from <= valid_until),
    CONSTRAINT role_grant_not_to_oneself CHECK (given_by <> account)
);
CREATE INDEX role_grant_by_account ON role_grant (county, account);
CREATE INDEX role_grant_by_scope ON role_grant (scope);

-- The audit is read newest first, over all counties that the reader may see.
CREATE INDEX audit_entry_newest ON audit_entry (at, county, serial);
