-- $1 the county, $2 the school, $3 the least closed registers of which it says something, $4 from this day on.
SELECT r.course, '', COUNT(*), 0, CAST(MIN(c.name) AS TEXT), ''
FROM roll_call r JOIN course c ON c.county = r.county AND c.id = r.course
WHERE r.county = $1 AND r.school = $2 AND r.date >= $4 AND r.state = 'closed'
GROUP BY r.course
HAVING COUNT(*) >= CAST($3 AS BIGINT) AND SUM(r.size) > 0 AND SUM(r.size) = SUM(r.present)
