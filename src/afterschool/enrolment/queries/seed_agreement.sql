INSERT INTO agreement (county, id, school, kind, school_year, term, number, title, text, sha256, published_at, published_by_name)
VALUES ($1, $2, $3, 'after_school', $4, $5, 1, '课后服务协议', '协议', $6, $7, '样例')
