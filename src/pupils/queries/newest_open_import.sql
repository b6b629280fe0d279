-- The newest list of the school $2 (county $1) that was neither taken over nor dropped, of a kind that the actor keeps ($3 roster, $4 groups: 'yes').
SELECT i.id FROM roster_import i
WHERE i.county = $1 AND i.school = $2 AND i.state IN ('ready', 'faulty') AND ((i.kind = 'roster' AND $3 = 'yes') OR (i.kind = 'groups' AND $4 = 'yes'))
ORDER BY i.created_at DESC, i.id DESC LIMIT 1
