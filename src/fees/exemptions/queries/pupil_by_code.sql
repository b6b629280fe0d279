SELECT id FROM pupil WHERE county = $1 AND code = $2 AND left_on IS NULL
