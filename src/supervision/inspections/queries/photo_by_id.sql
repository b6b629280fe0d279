SELECT county, id, task, sha256, type, bytes, picture_hash FROM inspection_photo WHERE id = $1
