SELECT serial, digest FROM audit_entry WHERE county = $1 ORDER BY serial DESC LIMIT 1
