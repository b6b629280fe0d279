DELETE FROM pupil_group WHERE county = $1 AND pupil = $2
