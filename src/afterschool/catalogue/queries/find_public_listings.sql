-- $1 a county (empty: any), $2 and $3 where the page before ended, $4 how many.
SELECT l.county, l.id, l.name, d.name, l.state, l.listed_from, l.listed_until, l.licence_kind, l.licence_until, l.decision_document, l.exited_on, l.exit_reason, l.blocked_on
FROM outside_listing l JOIN division d ON d.code = l.county
WHERE l.state IN ('listed', 'exited') AND ($1 = '' OR l.county = $1) AND (l.name, CAST(l.id AS TEXT)) > ($2, $3)
ORDER BY l.name, CAST(l.id AS TEXT)
LIMIT $4
