SELECT p.id, p.sha256, p.bytes, p.picture_hash, o.taken_at, o.taken_where
FROM inspection_photo p JOIN inspection_photo_origin o ON o.county = p.county AND o.photo = p.id
WHERE p.county = $1 AND p.task = $2 ORDER BY p.kept_at, p.id
