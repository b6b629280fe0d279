-- Signing in through another provider (OpenID Connect).

-- Who a provider's subject is here. One account may be known to several providers, a subject belongs to one account.
-- reference-table: oidc_link
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

-- One way to the provider and back. The browser that began it holds a secret whose digest is here, so that nobody else can end it; when the
-- provider has answered, the subject is noted and a ticket given out, which signs in or links once.
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

-- Tickets that signed in, in the account's own county: the key holds that each does so once.
CREATE TABLE oidc_ticket_use (
    county TEXT NOT NULL,
    ticket_digest TEXT NOT NULL,
    account TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (county, ticket_digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
) STRICT;
