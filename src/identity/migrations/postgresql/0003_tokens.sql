-- Tokens with which programs act for an account. Only the digest of the secret is here. A token permits what it names and what the account itself
-- may do at that moment: taking a right from the account takes it from its tokens.
CREATE TABLE api_token (
    county text COLLATE "C" NOT NULL,
    id uuid NOT NULL,
    account uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    permissions text COLLATE "C" NOT NULL,
    scope uuid REFERENCES body (id),
    acting_post uuid REFERENCES post (id),
    made_at BIGINT NOT NULL,
    last_seen BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (county, id),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CHECK (made_at < expires_at)
);
CREATE INDEX api_token_by_account ON api_token (county, account, made_at);
