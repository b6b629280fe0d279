-- $1 the body, published from $2 and before $3. One that was taken back before its day was over says nothing any more; $4 is what the end of the term writes.
SELECT DISTINCT c.county, c.id, c.number
FROM circular_fact f JOIN circular c ON c.county = f.county AND c.id = f.circular
WHERE f.body = $1 AND f.kind = 'criticism' AND c.published_at >= $2 AND c.published_at < $3 AND (c.state = 'published' OR c.ended_why = $4)
ORDER BY c.number
