-- $1 the county, $2 the school, $3 the least closed registers of which it says something, $4 from this day on: by month.
SELECT CAST(d.school AS TEXT), substr(CAST(d.date AS TEXT), 1, 7), CAST(SUM(d.closed) AS BIGINT), 0, substr(CAST(d.date AS TEXT), 1, 7), ''
FROM attendance_day d
WHERE d.county = $1 AND d.school = $2 AND d.date >= $4
GROUP BY d.school, substr(CAST(d.date AS TEXT), 1, 7)
HAVING SUM(d.closed) >= CAST($3 AS BIGINT) AND SUM(d.on_leave) = 0 AND SUM(d.absent) = 0
