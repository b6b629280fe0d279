SELECT max(version) FROM score_sheet WHERE county = $1 AND id = $2
