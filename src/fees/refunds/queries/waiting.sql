-- Money back that the school $2 of county $1 still owes, and since when; $3: owed since before this instant it is late.
SELECT CASE WHEN w.ordered < w.amount_fen THEN 'order_refunds' ELSE 'confirm_refunds' END, COUNT(*), MIN(w.arose_at), COALESCE(SUM(CASE WHEN w.arose_at < $3 THEN 1 ELSE 0 END), 0)
FROM (SELECT r.amount_fen - COALESCE(x.amount_fen, 0) AS amount_fen, r.arose_at,
             COALESCE((SELECT SUM(f.amount_fen) FROM refund f CROSS JOIN refund_step s
                       WHERE f.county = r.county AND f.refund_right = r.id AND s.county = f.county AND s.refund = f.id AND s.state <> 'failed'
                         AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0) AS ordered,
             COALESCE((SELECT SUM(f.amount_fen) FROM refund f CROSS JOIN refund_step s
                       WHERE f.county = r.county AND f.refund_right = r.id AND s.county = f.county AND s.refund = f.id AND s.state = 'done'
                         AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = s.county AND n.refund = s.refund AND n.serial = s.serial + 1)), 0) AS done
      FROM refund_right r LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
      WHERE r.county = $1 AND r.school = $2) w
WHERE w.done < w.amount_fen
GROUP BY 1
