SELECT h.task, h.number, h.sha256, h.signed_at, a.answer, a.reason, a.account
FROM inspection_sheet h LEFT JOIN inspection_answer a ON a.county = h.county AND a.task = h.task AND a.number = h.number
WHERE h.county = $1 AND h.id = $2
