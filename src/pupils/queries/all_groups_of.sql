SELECT kind, valid_from, valid_until, document FROM pupil_group WHERE county = $1 AND pupil = $2 ORDER BY valid_from, kind
