SELECT id, county, at, trigger_kind, path, schools, hits, opened, gone, microseconds, by_name FROM check_run WHERE county = $1 ORDER BY at DESC, id DESC LIMIT 20
