SELECT COUNT(*) FROM pupil WHERE county = $1 AND school = $2 AND state IN ('on_roll', 'suspended')
