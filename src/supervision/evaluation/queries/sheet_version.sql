SELECT county, id, version, body, content, sha256, made_at, made_by_name FROM score_sheet WHERE county = $1 AND id = $2 AND version = $3
