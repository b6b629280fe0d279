SELECT unit FROM programme_check WHERE county = $1 AND id = $2
