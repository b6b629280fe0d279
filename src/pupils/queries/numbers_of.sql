SELECT kind, number, valid_from, valid_until FROM pupil_number WHERE county = $1 AND pupil = $2 ORDER BY valid_until DESC, valid_from DESC
