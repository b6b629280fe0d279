SELECT project, id, title, on_day FROM group_outcome WHERE county = $1 AND group_id = $2 ORDER BY on_day
