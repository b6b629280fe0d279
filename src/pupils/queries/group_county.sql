SELECT county FROM pupil_group WHERE id = $1
