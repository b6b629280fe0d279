DELETE FROM pupil_number WHERE county = $1 AND pupil = $2
