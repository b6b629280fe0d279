UPDATE group_answer SET answer = $4, answered_at = $5, answered_by = $6, answered_by_name = $7, source = $8 WHERE county = $1 AND group_case = $2 AND pupil = $3
