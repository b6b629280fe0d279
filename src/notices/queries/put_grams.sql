-- $3 maps each gram to its weight.
INSERT INTO notice_gram (county, gram, serial, weight)
SELECT $1, s.key, $2, CAST(CAST(s.value AS TEXT) AS BIGINT) FROM json_each($3) s WHERE TRUE
ON CONFLICT (county, gram, serial) DO UPDATE SET weight = excluded.weight
