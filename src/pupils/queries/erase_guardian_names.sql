UPDATE guardianship SET name = '' WHERE county = $1 AND pupil = $2
