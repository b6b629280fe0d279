-- Messages on their way out of the house. A key is one message for ever; what has gone keeps a masked address and the digest of its text.
CREATE TABLE mail_message (
    county TEXT NOT NULL,
    key TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('mail', 'hook')),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'given_up', 'off')),
    tries BIGINT NOT NULL CHECK (tries >= 0),
    reason TEXT,
    queued_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (county, key),
    CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT mail_text_only_while_needed CHECK ((state IN ('sent', 'refused', 'off')) = (text = ''))
);
CREATE INDEX mail_message_by_state ON mail_message (county, state, queued_at);
