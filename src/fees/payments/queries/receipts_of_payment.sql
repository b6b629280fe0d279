SELECT r.id, r.school, r.payment, r.kind, r.serial, r.printed_number, r.amount_fen, r.payer, r.lines, p.channel, p.day, r.issued_at, r.issued_by_name, r.asked,
       o.kind, o.serial, v.reason, v.at, v.by_name,
       (SELECT count(*) FROM receipt_print c WHERE c.county = r.county AND c.receipt = r.id), l.at, l.by_name
FROM receipt r
JOIN payment p ON p.county = r.county AND p.id = r.payment
JOIN receipt_step s ON s.county = r.county AND s.payment = r.payment AND s.step = r.step
LEFT JOIN receipt o ON o.county = s.county AND o.id = s.before_receipt
LEFT JOIN receipt_step v ON v.county = r.county AND v.payment = r.payment AND v.step = r.step + 1
LEFT JOIN receipt_print l ON l.county = r.county AND l.receipt = r.id
     AND l.serial = (SELECT max(c.serial) FROM receipt_print c WHERE c.county = r.county AND c.receipt = r.id)
WHERE r.county = $1 AND r.payment = $2 ORDER BY r.step DESC
