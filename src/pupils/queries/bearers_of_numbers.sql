-- $2: a set of digests.
SELECT p.resident_id_digest, p.id
FROM json_each($2) s JOIN pupil p ON p.county = $1 AND p.resident_id_digest = s.key AND p.left_on IS NULL
UNION
SELECT n.digest, n.pupil
FROM json_each($2) s JOIN pupil_number n ON n.county = $1 AND n.digest = s.key AND n.valid_until = '9999-12-31'
