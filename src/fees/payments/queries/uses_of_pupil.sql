SELECT u.id, u.payment, u.serial, u.kind, u.source, u.bill, u.pupil, u.amount_fen, u.debit, u.credit, u.entry, u.reason, u.asked, u.at, u.by_name,
       (SELECT t.id FROM payment_use t WHERE t.county = u.county AND t.takes_back = u.id)
FROM payment_use u WHERE u.county = $1 AND u.pupil = $2 AND u.kind = 'share' ORDER BY u.at DESC, u.id DESC
