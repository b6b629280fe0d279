-- The pupil of this county who was transferred out last under this resident id or pupil number.
SELECT p.id FROM pupil p
WHERE p.county = $1 AND p.state = 'transferred' AND p.erased_at IS NULL
  AND (p.resident_id_digest = $2 OR EXISTS (SELECT 1 FROM pupil_number n WHERE n.county = p.county AND n.pupil = p.id AND n.digest = $2))
ORDER BY p.left_on DESC, p.id DESC
LIMIT 1
