SELECT county, id, name, tries, reason FROM job WHERE state = 'dead' ORDER BY county, id LIMIT $1
