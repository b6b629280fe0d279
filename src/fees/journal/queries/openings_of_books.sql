SELECT o.id, o.school, o.fund, o.account, o.amount_fen, o.entry, o.turn, o.document, o.day, o.at, o.by_name, v.reason, v.by_name, o.by_whom
FROM opening_balance o LEFT JOIN opening_reversal v ON v.county = o.county AND v.opening = o.id
WHERE o.county = $1 AND o.school = $2 AND o.fund = $3 ORDER BY o.at DESC, o.id DESC
