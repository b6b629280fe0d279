SELECT subject, subject_path, doubled FROM evaluation_subject WHERE county = $1 AND evaluation = $2 ORDER BY subject_path
