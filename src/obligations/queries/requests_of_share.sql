SELECT q.id, q.share, q.round, q.words, q.evidence, q.at, q.by_whom, q.by_name, c.id, c.verdict, c.words, c.signature, c.at, c.by_name
FROM duty_close_request q LEFT JOIN duty_conclusion c ON c.county = q.county AND c.request = q.id
WHERE q.county = $1 AND q.share = $2
ORDER BY q.at DESC, q.id DESC
