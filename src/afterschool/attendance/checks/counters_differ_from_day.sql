-- severity: error
-- says: The figures of a school's day are not the sum of its registers.
-- do: Stop and find the act that changed a register without its day; then set the day to the sum.
SELECT d.county, d.school, d.date FROM attendance_day d
LEFT JOIN (SELECT county, school, date, COUNT(*) AS registers, SUM(CASE WHEN state = 'closed' THEN 1 ELSE 0 END) AS closed, SUM(present) AS present,
                  SUM(late) AS late, SUM(left_early) AS left_early, SUM(on_leave) AS on_leave, SUM(absent) AS absent, SUM(stopped) AS stopped
           FROM roll_call GROUP BY county, school, date) r ON r.county = d.county AND r.school = d.school AND r.date = d.date
WHERE r.county IS NULL OR d.registers <> r.registers OR d.closed <> r.closed OR d.present <> r.present OR d.late <> r.late OR d.left_early <> r.left_early
   OR d.on_leave <> r.on_leave OR d.absent <> r.absent OR d.stopped <> r.stopped
