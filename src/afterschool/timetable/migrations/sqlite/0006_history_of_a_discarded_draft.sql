-- A draft on which people have worked can be discarded by its school: the sessions go, what people did to them stays on record. So a change no longer needs its
-- session; it still only grows, and everything else about it holds as before. The table is made anew, because its keys change.
CREATE TABLE session_change_kept (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    id TEXT NOT NULL,
    act TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    pay TEXT NOT NULL,
    refund_lessons BIGINT NOT NULL,
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, session, id)
);
INSERT INTO session_change_kept (county, session, id, act, before, after, reason, pay, refund_lessons, at, by_key, by_name)
SELECT county, session, id, act, before, after, reason, pay, refund_lessons, at, by_key, by_name FROM session_change;
DROP TABLE session_change;

CREATE TABLE session_change (
    county TEXT NOT NULL,
    session TEXT NOT NULL,
    id TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('change', 'substitute', 'swap', 'cancel', 'make_up', 'refund', 'hold', 'reopen', 'assign_room')),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    reason TEXT NOT NULL,
    pay TEXT NOT NULL,
    refund_lessons BIGINT NOT NULL CHECK (refund_lessons >= 0),
    at BIGINT NOT NULL,
    by_key TEXT NOT NULL,
    by_name TEXT NOT NULL,
    PRIMARY KEY (county, session, id),
    CONSTRAINT changes_have_a_reason CHECK (reason <> '' OR act IN ('hold'))
);
INSERT INTO session_change (county, session, id, act, before, after, reason, pay, refund_lessons, at, by_key, by_name)
SELECT county, session, id, act, before, after, reason, pay, refund_lessons, at, by_key, by_name FROM session_change_kept;
DROP TABLE session_change_kept;
