SELECT answer, source FROM group_answer WHERE county = $1 AND group_case = $2 AND pupil = $3
