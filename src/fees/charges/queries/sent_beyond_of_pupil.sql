-- Undone reliefs of a pupil of which more was sent than the bills could take so far, and how much.
SELECT w.relief, l.reference, CAST(w.sent_fen - w.owed_fen AS BIGINT)
FROM (SELECT u.relief,
             COALESCE((SELECT SUM(b.amount_fen) FROM bill_sent_now b WHERE b.county = u.county AND b.relief = u.relief), 0) AS sent_fen,
             COALESCE((SELECT SUM(o.sent_fen) FROM bill_owed_late_now o WHERE o.county = u.county AND o.relief = u.relief), 0) AS owed_fen
      FROM bill_relief_undo u WHERE u.county = $1 AND u.plan = $2 AND u.pupil = $3) w
JOIN bill_relief l ON l.county = $1 AND l.id = w.relief
WHERE w.sent_fen > w.owed_fen ORDER BY l.at, w.relief
