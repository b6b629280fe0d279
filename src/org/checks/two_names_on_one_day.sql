-- severity: error
-- says: 机构在同一天有两个名称或两个位置
-- do: 核对该机构的变更日期
SELECT a.body, a.valid_from, a.valid_until, b.valid_from AS second_from
FROM body_span a JOIN body_span b ON b.body = a.body AND b.valid_from > a.valid_from AND b.valid_from < a.valid_until
UNION ALL
SELECT a.body, a.valid_from, a.valid_until, b.valid_from
FROM body_place a JOIN body_place b ON b.body = a.body AND b.valid_from > a.valid_from AND b.valid_from < a.valid_until
