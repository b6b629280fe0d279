-- Wherever in the province: the same bytes, or one band of the picture hash in common. $1 the picture itself, $2 its bytes' hash, $3–$6 its bands.
SELECT p.id, p.sha256, p.picture_hash, b.name, b.path, o.path, p.kept_at
FROM (SELECT id FROM inspection_photo WHERE sha256 = $2
      UNION SELECT id FROM inspection_photo WHERE band_a = $3
      UNION SELECT id FROM inspection_photo WHERE band_b = $4
      UNION SELECT id FROM inspection_photo WHERE band_c = $5
      UNION SELECT id FROM inspection_photo WHERE band_d = $6) x
JOIN inspection_photo p ON p.id = x.id
JOIN inspection_task t ON t.county = p.county AND t.id = p.task
JOIN body b ON b.id = t.body
JOIN body o ON o.id = t.office
WHERE p.id <> $1
ORDER BY p.kept_at
LIMIT 200
