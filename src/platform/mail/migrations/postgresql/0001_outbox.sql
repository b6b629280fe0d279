-- Messages on their way out of the house. A key is one message for ever; what has gone keeps a masked address and the digest of its text.
CREATE TABLE mail_message (
    county text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    channel text COLLATE "C" NOT NULL CHECK (channel IN ('mail', 'hook')),
    address text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    text text COLLATE "C" NOT NULL,
    digest text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given_up', 'off')),
    tries bigint NOT NULL CHECK (tries >= 0),
    reason text COLLATE "C",
    queued_at bigint NOT NULL,
    sent_at bigint,
    PRIMARY KEY (county, key),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT mail_text_only_while_needed CHECK ((state IN ('sent', 'refused', 'off')) = (text = ''))
);
CREATE INDEX mail_message_by_state ON mail_message (county, state, queued_at);
