-- Where an account is reached by mail at work. Sealed like every field about a person, bound to its row; verified by a code that was sent there and is kept as a
-- keyed digest only. `asked` waits for its code while an older address goes on being used.
CREATE TABLE account_mail (
    county text COLLATE "C" NOT NULL,
    account uuid NOT NULL,
    address text COLLATE "C",
    verified_at bigint,
    asked text COLLATE "C",
    code text COLLATE "C",
    code_until bigint,
    tries bigint NOT NULL CONSTRAINT account_mail_few_tries CHECK (tries BETWEEN 0 AND 5),
    codes bigint NOT NULL CONSTRAINT account_mail_few_codes CHECK (codes BETWEEN 0 AND 5),
    codes_on date NOT NULL,
    PRIMARY KEY (county, account),
    FOREIGN KEY (county, account) REFERENCES account (county, id),
    CONSTRAINT account_mail_is_verified CHECK ((address IS NULL) = (verified_at IS NULL)),
    CONSTRAINT account_mail_asked_with_code CHECK ((asked IS NULL) = (code IS NULL) AND (asked IS NULL) = (code_until IS NULL))
);

-- Who sits on a post: whom to write to about what concerns it.
CREATE INDEX role_grant_by_post ON role_grant (post);
