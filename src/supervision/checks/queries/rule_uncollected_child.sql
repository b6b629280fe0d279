-- $1 the county, $2 the school, $3 from this day on, $4 the rung of the ladder from which on it is looked into.
SELECT r.pupil, CAST(r.date AS TEXT), MAX(r.rung), 0, CAST(MIN(u.code) AS TEXT), CAST(r.date AS TEXT)
FROM uncollected_rung r JOIN pupil u ON u.county = r.county AND u.id = r.pupil
WHERE r.county = $1 AND r.school = $2 AND r.date >= $3
GROUP BY r.pupil, r.date HAVING MAX(r.rung) >= CAST($4 AS BIGINT)
