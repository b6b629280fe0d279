SELECT round, pupil, wishes, at FROM wish_submission WHERE county = $1 AND id = $2
