-- Signing in through another provider (OpenID Connect).

-- Who a provider's subject is here. One account may be known to several providers, a subject belongs to one account.
-- reference-table: oidc_link
CREATE TABLE oidc_link (
    issuer text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    county text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    linked_at BIGINT NOT NULL,
    linked_by text COLLATE "C" NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, account)
);

-- One way to the provider and back. The browser that began it holds a secret whose digest is here, so that nobody else can end it; when the
-- provider has answered, the subject is noted and a ticket given out, which signs in or links once.
CREATE TABLE oidc_attempt (
    county text COLLATE "C" NOT NULL,
    state_digest text COLLATE "C" NOT NULL,
    binding_digest text COLLATE "C" NOT NULL,
    nonce text COLLATE "C" NOT NULL,
    verifier text COLLATE "C" NOT NULL,
    begun_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    issuer text COLLATE "C",
    subject text COLLATE "C",
    ticket_digest text COLLATE "C",
    PRIMARY KEY (county, state_digest),
    UNIQUE (county, ticket_digest),
    CHECK ((subject IS NULL) = (ticket_digest IS NULL))
);
CREATE INDEX oidc_attempt_by_age ON oidc_attempt (expires_at);

-- Tickets that signed in, in the account's own county: the key holds that each does so once.
CREATE TABLE oidc_ticket_use (
    county text COLLATE "C" NOT NULL,
    ticket_digest text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (county, ticket_digest),
    FOREIGN KEY (county, account) REFERENCES account (county, id)
);
