-- $1 and $2 a term, $3 the path of a subtree: what finance paid for exempt pupils of each school; an entry that was reversed is none.
SELECT g.school, CAST(SUM(g.amount_fen) AS BIGINT)
FROM body b CROSS JOIN grant_received g
WHERE g.county = b.county AND g.school = b.id AND b.path LIKE $3 || '%' AND g.school_year = $1 AND g.term = $2 AND g.kind = 'subsidy'
  AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.county = g.county AND e.reverses = g.entry)
GROUP BY g.school
