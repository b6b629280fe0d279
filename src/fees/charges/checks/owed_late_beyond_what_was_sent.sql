-- severity: error
-- says: Of a relief that was undone more was put onto bills later than was sent beyond them.
-- do: Ask for no money of this pupil before it is explained.
SELECT u.county, u.relief, u.pupil FROM bill_relief_undo u
JOIN (SELECT county, relief, SUM(sent_fen) AS fen FROM bill_owed_late_now GROUP BY county, relief) o ON o.county = u.county AND o.relief = u.relief
LEFT JOIN (SELECT county, relief, SUM(amount_fen) AS fen FROM bill_sent_now GROUP BY county, relief) b ON b.county = u.county AND b.relief = u.relief
WHERE o.fen > COALESCE(b.fen, 0)
