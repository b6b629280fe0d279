SELECT id, sha256, snapshot_sha256, snapshot, content, submitted_at, submitted_by, way FROM inspection_form WHERE county = $1 AND task = $2
