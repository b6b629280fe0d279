SELECT code, name, CAST(0 AS BIGINT) FROM pupil WHERE county = $1 AND id = $2
