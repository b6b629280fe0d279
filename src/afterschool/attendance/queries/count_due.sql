SELECT d.school, CAST(d.date AS TEXT), CAST(SUM(d.present + d.late + d.left_early + d.on_leave + d.absent) AS BIGINT) FROM attendance_day d WHERE d.county = $1 GROUP BY d.school, d.date
