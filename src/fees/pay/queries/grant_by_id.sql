SELECT g.id, g.kind, g.amount_fen, g.giver, g.document, g.day, g.by_name, g.school, g.school_year, g.term, g.entry, v.reason, v.at, v.by_name
FROM grant_received g LEFT JOIN grant_reversal v ON v.county = g.county AND v.grant_id = g.id
WHERE g.county = $1 AND g.id = $2
