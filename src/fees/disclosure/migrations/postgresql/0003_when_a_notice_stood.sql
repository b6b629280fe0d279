-- When a notice stood on the board: from its publication until it was withdrawn or a newer version took its place; 9223372036854775807 while it stands. A bill
-- names such a time and follows its end, so nothing later than the end can rest on it.
CREATE TABLE fee_notice_span (
    county text COLLATE "C" NOT NULL,
    notice uuid NOT NULL,
    plan uuid NOT NULL,
    published_at bigint NOT NULL,
    stood_until bigint NOT NULL,
    PRIMARY KEY (county, notice),
    UNIQUE (county, notice, plan, published_at, stood_until),
    FOREIGN KEY (county, notice, plan, published_at) REFERENCES fee_notice (county, id, plan, published_at),
    CONSTRAINT notice_stood_in_order CHECK (published_at <= stood_until)
);
CREATE UNIQUE INDEX fee_notice_span_open ON fee_notice_span (county, plan) WHERE stood_until = 9223372036854775807;

INSERT INTO fee_notice_span (county, notice, plan, published_at, stood_until)
SELECT n.county, n.id, n.plan, n.published_at,
       CASE WHEN w.at IS NULL AND m.published_at IS NULL THEN 9223372036854775807
            WHEN m.published_at IS NULL OR w.at < m.published_at THEN CASE WHEN w.at < n.published_at THEN n.published_at ELSE w.at END
            ELSE CASE WHEN m.published_at < n.published_at THEN n.published_at ELSE m.published_at END END
FROM fee_notice n
LEFT JOIN fee_notice_withdrawal w ON w.county = n.county AND w.notice = n.id
LEFT JOIN fee_notice m ON m.county = n.county AND m.plan = n.plan AND m.version = n.version + 1;
