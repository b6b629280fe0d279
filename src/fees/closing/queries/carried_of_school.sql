-- Of the school $2 and fund $3, out of its books and into them, the latest first.
SELECT c.id, c.school, a.name, c.successor, b.name, c.account, c.amount_fen, c.from_entry, c.to_entry, c.turn, c.document, c.at, c.by_name, v.reason, v.by_name
FROM carried_balance c JOIN body a ON a.id = c.school JOIN body b ON b.id = c.successor
LEFT JOIN carried_balance_reversal v ON v.county = c.county AND v.carried = c.id AND v.account = c.account
WHERE c.county = $1 AND c.fund = $3 AND c.school = $2
UNION ALL
SELECT c.id, c.school, a.name, c.successor, b.name, c.account, c.amount_fen, c.from_entry, c.to_entry, c.turn, c.document, c.at, c.by_name, v.reason, v.by_name
FROM carried_balance c JOIN body a ON a.id = c.school JOIN body b ON b.id = c.successor
LEFT JOIN carried_balance_reversal v ON v.county = c.county AND v.carried = c.id AND v.account = c.account
WHERE c.county = $1 AND c.fund = $3 AND c.successor = $2
ORDER BY 12 DESC, 1, 6
