INSERT INTO group_project_member (county, project, group_id, member) VALUES ($1, $2, $3, $4)
