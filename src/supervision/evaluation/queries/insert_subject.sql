INSERT INTO evaluation_subject (county, evaluation, subject, subject_path, doubled) VALUES ($1, $2, $3, $4, $5)
