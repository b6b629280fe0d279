UPDATE consent_span SET stood_until = CASE WHEN stood_from > CAST($5 AS BIGINT) THEN stood_from ELSE CAST($5 AS BIGINT) END
WHERE county = $1 AND pupil = $2 AND kind = 'after_school' AND school_year = $3 AND term = $4 AND stood_until = 9223372036854775807
