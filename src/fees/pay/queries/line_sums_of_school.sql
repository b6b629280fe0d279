SELECT l.sheet, COUNT(*) AS lines, SUM(CASE WHEN n.answer IS NULL THEN 1 ELSE 0 END) AS waiting, SUM(CASE WHEN n.answer = 'objected' THEN 1 ELSE 0 END) AS objected,
       SUM(a.gross_fen) AS gross_fen
FROM pay_sheet s
JOIN pay_line l ON l.county = s.county AND l.sheet = s.id
JOIN pay_amount a ON a.county = l.county AND a.sheet = l.sheet AND a.line = l.line
    AND a.revision = (SELECT MAX(b.revision) FROM pay_amount b WHERE b.county = l.county AND b.sheet = l.sheet AND b.line = l.line)
LEFT JOIN pay_answer n ON n.county = a.county AND n.sheet = a.sheet AND n.line = a.line AND n.revision = a.revision
WHERE s.county = $1 AND s.school = $2
GROUP BY l.sheet
