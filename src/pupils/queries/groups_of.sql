SELECT id, kind, valid_from, valid_until, document FROM pupil_group
WHERE county = $1 AND pupil = $2 AND valid_from <= $3 AND valid_until > $3
ORDER BY kind, valid_from
