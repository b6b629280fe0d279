SELECT county FROM check_case WHERE id = $1
