SELECT 1 FROM pupil WHERE county = $1 AND code = $2
