SELECT id, title, kind, begins, ends FROM group_project WHERE county = $1 AND group_id = $2 ORDER BY begins, title
