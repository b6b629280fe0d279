-- $1 a school (empty: any), $2 where the page before ended, $3 how many, $4 a round (empty: any).
SELECT d.id, b.name, r.title, d.state, d.mechanism, d.algorithm, d.commitment, d.list_digest, d.list_sha256, d.public_source, d.announced_at,
       d.draws_at, CASE WHEN d.state IN ('confirmed', 'drawn') THEN d.public_value END, d.drawn_at, d.record_sha256
FROM allocation_draw d JOIN body b ON b.id = d.school JOIN enrolment_round r ON r.county = d.county AND r.id = d.round
WHERE ($1 = '' OR CAST(d.school AS TEXT) = $1) AND d.id < $2 AND ($4 = '' OR CAST(d.round AS TEXT) = $4)
ORDER BY d.id DESC
LIMIT $3
