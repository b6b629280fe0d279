SELECT asked_sha256 FROM event_registration WHERE county = $1 AND id = $2
