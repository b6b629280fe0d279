-- The latest first. One that was withdrawn as a whole stands there where some of it arrived all the same: the family owes that on its bill, and may say that it is not there.
WITH parts AS (
    SELECT p.refund_right,
           CAST(SUM(CASE WHEN p.standing = 'ordered' THEN p.amount_fen ELSE 0 END) AS BIGINT) AS ordered_fen,
           CAST(SUM(CASE WHEN p.standing = 'sent' THEN p.amount_fen ELSE 0 END) AS BIGINT) AS sent_fen,
           CAST(SUM(CASE WHEN p.standing = 'done' THEN p.amount_fen ELSE 0 END) AS BIGINT) AS done_fen,
           CAST(SUM(CASE WHEN p.standing = 'failed' THEN p.amount_fen ELSE 0 END) AS BIGINT) AS failed_fen,
           CAST(SUM(CASE WHEN p.standing = 'withdrawn_done' THEN p.amount_fen ELSE 0 END) AS BIGINT) AS withdrawn_done_fen
    FROM refund_right o CROSS JOIN refund_now p
    WHERE o.county = $1 AND o.pupil = $2 AND p.county = o.county AND p.refund_right = o.id
    GROUP BY p.refund_right),
said AS (
    SELECT f.refund_right, MIN(w.at) AS since
    FROM refund_right x CROSS JOIN refund f CROSS JOIN refund_word w
    WHERE x.county = $1 AND x.pupil = $2 AND f.county = x.county AND f.refund_right = x.id AND w.county = f.county AND w.refund = f.id
      AND w.said = 'not_received'
      AND NOT EXISTS (SELECT 1 FROM refund_word v WHERE v.county = w.county AND v.refund = w.refund AND v.step = w.step AND v.serial = w.serial + 1)
      AND NOT EXISTS (SELECT 1 FROM refund_step n WHERE n.county = w.county AND n.refund = w.refund AND n.serial = w.step + 1)
    GROUP BY f.refund_right),
now AS (
    SELECT r.id, r.county, r.school, r.pupil, r.plan, r.cause, r.amount_fen - COALESCE(x.amount_fen, 0) AS amount_fen, r.words, r.words_en, r.arose_at,
           COALESCE(p.ordered_fen, 0) AS ordered_fen, COALESCE(p.sent_fen, 0) AS sent_fen, COALESCE(p.done_fen, 0) AS done_fen,
           COALESCE(p.failed_fen, 0) AS failed_fen, COALESCE(p.withdrawn_done_fen, 0) AS withdrawn_done_fen,
           CASE WHEN r.amount_fen = COALESCE(x.amount_fen, 0) THEN CASE WHEN p.withdrawn_done_fen > 0 THEN 'done' ELSE 'withdrawn' END
                WHEN p.failed_fen > 0 THEN 'failed'
                WHEN COALESCE(p.ordered_fen + p.sent_fen + p.done_fen, 0) < r.amount_fen - COALESCE(x.amount_fen, 0) THEN 'waiting'
                WHEN p.ordered_fen > 0 THEN 'ordered' WHEN p.sent_fen > 0 THEN 'sent' ELSE 'done' END AS state
    FROM refund_right r LEFT JOIN parts p ON p.refund_right = r.id
    LEFT JOIN refund_right_withdrawal x ON x.county = r.county AND x.refund_right = r.id
    WHERE r.county = $1 AND r.pupil = $2 AND (r.amount_fen > COALESCE(x.amount_fen, 0) OR p.withdrawn_done_fen > 0))
SELECT n.id, n.county, n.school, n.pupil, n.plan, n.cause, n.amount_fen, n.words, n.words_en, n.arose_at, n.ordered_fen, n.sent_fen, n.done_fen,
       n.failed_fen, n.withdrawn_done_fen, n.state, d.since
FROM now n LEFT JOIN said d ON d.refund_right = n.id
ORDER BY n.arose_at DESC, n.id
