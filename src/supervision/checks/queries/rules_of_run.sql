SELECT rule, hits, opened, gone, unset, microseconds FROM check_run_rule WHERE county = $1 AND run = $2 ORDER BY rule
