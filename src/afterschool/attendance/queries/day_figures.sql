-- $1 the scopes of the reader, $2 a subtree, $3 to $4 the days.
SELECT d.school, b.name, COUNT(*), CAST(SUM(d.registers) AS BIGINT), CAST(SUM(d.closed) AS BIGINT), CAST(SUM(d.present) AS BIGINT), CAST(SUM(d.late) AS BIGINT), CAST(SUM(d.left_early) AS BIGINT), CAST(SUM(d.on_leave) AS BIGINT), CAST(SUM(d.absent) AS BIGINT), CAST(SUM(d.stopped) AS BIGINT)
FROM attendance_day d JOIN body b ON b.county = d.county AND b.id = d.school
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length($2)) = $2
  AND d.date BETWEEN $3 AND $4
GROUP BY d.school, b.name, b.path
ORDER BY b.path
