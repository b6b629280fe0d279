SELECT a.number, a.answer, h.signed_by, h.signed_at, a.name, a.strokes, a.reason, a.at
FROM inspection_answer a CROSS JOIN inspection_sheet h
WHERE a.county = $1 AND a.task = $2 AND h.county = a.county AND h.task = a.task AND h.number = a.number ORDER BY a.number
