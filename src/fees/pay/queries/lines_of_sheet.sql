SELECT l.line, l.kind, l.teacher, l.account, l.name, a.revision, a.sessions, a.lessons, a.sessions_fen, a.adjust_fen, a.adjust_words, a.gross_fen, x.tax_fen, a.words, a.words_en, n.answer, n.words, n.at, n.by_name, g.by_whom, g.by_name, a.before_answer, s.percent, s.document
FROM pay_line l
JOIN pay_amount a ON a.county = l.county AND a.sheet = l.sheet AND a.line = l.line
LEFT JOIN pay_answer n ON n.county = a.county AND n.sheet = a.sheet AND n.line = a.line AND n.revision = a.revision
LEFT JOIN pay_tax x ON x.county = a.county AND x.sheet = a.sheet AND x.line = a.line AND x.revision = a.revision
LEFT JOIN pay_agreement g ON g.county = a.county AND g.sheet = a.sheet AND g.line = a.line AND g.revision = a.revision
LEFT JOIN pay_share s ON s.county = a.county AND s.sheet = a.sheet AND s.line = a.line AND s.revision = a.revision
WHERE l.county = $1 AND l.sheet = $2 ORDER BY l.line, a.revision
