UPDATE group_answer SET outcome = $4 WHERE county = $1 AND group_case = $2 AND pupil = $3
