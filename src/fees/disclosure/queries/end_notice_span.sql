-- $3 the instant at which the notice of the plan that stood was withdrawn or replaced; a clock that was set back ends nothing before it began.
UPDATE fee_notice_span SET stood_until = CASE WHEN published_at > CAST($3 AS BIGINT) THEN published_at ELSE CAST($3 AS BIGINT) END
WHERE county = $1 AND plan = $2 AND stood_until = 9223372036854775807
