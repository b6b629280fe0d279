SELECT b.id, b.county, b.school, b.plan, b.pupil, b.serial, b.gross_fen, b.cut_fen, b.exempt_fen, b.due_fen, s.paid_fen, s.waived_fen, b.words, b.words_en, b.basis,
       b.notice, b.notice_published_at, b.consent_given_at, b.billed_at, x.at, x.reason, f.amount_fen, f.at
FROM bill b JOIN bill_standing s ON s.county = b.county AND s.bill = b.id LEFT JOIN bill_cancellation x ON x.county = b.county AND x.bill = b.id
LEFT JOIN bill_write_off_answer f ON f.county = b.county AND f.bill = b.id AND f.answer = 'confirmed'
    AND NOT EXISTS (SELECT 1 FROM bill_write_off_return r WHERE r.county = f.county AND r.write_off = f.write_off)
WHERE b.county = $1 AND b.id = $2
