INSERT INTO inspection_photo_origin (county, photo, file_name, taken_at, taken_where) VALUES ($1, $2, $3, $4, $5)
