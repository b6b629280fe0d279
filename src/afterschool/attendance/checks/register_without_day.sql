-- severity: error
-- says: A register is in no day's figures.
-- do: Stop and find the act that wrote it; then add the day.
SELECT r.county, r.session FROM roll_call r LEFT JOIN attendance_day d ON d.county = r.county AND d.school = r.school AND d.date = r.date WHERE d.county IS NULL
