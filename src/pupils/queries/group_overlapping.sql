SELECT id FROM pupil_group WHERE county = $1 AND pupil = $2 AND kind = $3 AND valid_from < $5 AND valid_until > $4
