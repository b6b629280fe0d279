SELECT id, county, pupil, expires_at, used_at, voided_at FROM binding_slip WHERE digest = $1
