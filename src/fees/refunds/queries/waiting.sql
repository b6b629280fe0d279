-- Money back that the school $2 of county $1 still owes, and since when; $3: owed since before this instant it is late.
SELECT CASE WHEN w.ordered < w.amount_fen THEN 'order_refunds' ELSE 'confirm_refunds' END, COUNT(*), MIN(w.arose_at), COALESCE(SUM(CASE WHEN w.arose_at < $3 THEN 1 ELSE 0 END), 0)
FROM (SELECT r.amount_fen - COALESCE(x.amount_fen, 0) AS amount_fen, r.arose_at,
             COALESCE((SELECT SUM(p.amount_fen) FROM refund_now p
                       WHERE p.county = r.county AND p.refund_right = r.id AND p.standing IN ('ordered', 'sent', 'done')), 0) AS ordered,
             COALESCE((SELECT SUM(p.amount_fen) FROM refund_now p WHERE p.county = r.county AND p.refund_right = r.id AND p.standing = 'done'), 0) AS done
      FROM refund_right r LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
      WHERE r.county = $1 AND r.school = $2) w
WHERE w.done < w.amount_fen
GROUP BY 1
