INSERT INTO event_brief_use (county, id, brief, brief_on, kind, who, document, on_day, open, proofs, act, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'brief.used', $11, $12)
