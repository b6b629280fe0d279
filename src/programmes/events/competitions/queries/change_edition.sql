UPDATE competition_edition SET content = $4, version = version + 1, written_by = $5, written_by_name = $6 WHERE county = $1 AND id = $2 AND version = $3
