SELECT c.id, c.school, a.name, c.successor, b.name, c.account, c.amount_fen, c.from_entry, c.to_entry, c.turn, c.document, c.at, c.by_name, v.reason, v.by_name
FROM carried_balance c JOIN body a ON a.id = c.school JOIN body b ON b.id = c.successor
LEFT JOIN carried_balance_reversal v ON v.county = c.county AND v.carried = c.id AND v.account = c.account
WHERE c.county = $1 AND c.id = $2 ORDER BY c.account
