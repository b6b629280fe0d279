SELECT reason FROM group_case WHERE county = $1 AND course = $2 AND state = 'asking'
