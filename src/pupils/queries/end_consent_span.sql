-- $6 the instant; a clock that was set back ends nothing before it began.
UPDATE consent_span SET stood_until = CASE WHEN stood_from > CAST($6 AS BIGINT) THEN stood_from ELSE CAST($6 AS BIGINT) END
WHERE county = $1 AND pupil = $2 AND kind = $3 AND school_year = $4 AND term = $5 AND stood_until = 9223372036854775807
