SELECT county, id, version, office, code, post, post_title, person, name, account, declared, live, ended_at, end_reason
FROM inspection_inspector WHERE county = $1 AND office = $2 ORDER BY listed_at, id
