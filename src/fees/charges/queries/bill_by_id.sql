SELECT b.id, b.county, b.school, b.plan, b.pupil, b.serial, b.gross_fen, b.cut_fen, b.exempt_fen, b.due_fen, s.paid_fen, s.waived_fen, b.words, b.words_en, b.basis,
       b.notice, b.notice_published_at, b.consent_given_at, b.billed_at, x.at, x.reason, f.fen, f.at
FROM bill b JOIN bill_standing s ON s.county = b.county AND s.bill = b.id LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
LEFT JOIN (SELECT a.county, a.bill, CAST(SUM(a.amount_fen) AS BIGINT) AS fen, MAX(a.at) AS at FROM bill_write_off_answer a
           WHERE a.county = $1 AND a.bill = $2 AND a.answer = 'confirmed'
             AND NOT EXISTS (SELECT 1 FROM bill_write_off_return r WHERE r.county = a.county AND r.write_off = a.write_off)
           GROUP BY a.county, a.bill) f ON f.county = b.county AND f.bill = b.id
WHERE b.county = $1 AND b.id = $2
