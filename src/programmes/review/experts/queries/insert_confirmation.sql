INSERT INTO expert_confirmation (county, expert, serial, version, day, statement, at, by_whom, by_name)
SELECT $1, $2, 1 + (SELECT count(*) FROM expert_confirmation c WHERE c.county = $1 AND c.expert = $2), $3, $4, $5, $6, $7, $8
