SELECT county, id FROM circular WHERE state = 'published' AND holds_until <= $1 ORDER BY county, id
