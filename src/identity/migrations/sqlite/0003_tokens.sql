-- Tokens with which programs act for an account. Only the digest of the secret is here. A token permits what it names and what the account itself
-- may do at that moment: taking a right from the account takes it from its tokens.
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
