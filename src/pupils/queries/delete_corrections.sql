DELETE FROM correction_request WHERE county = $1 AND pupil = $2
