-- severity: error
-- says: 机构今天的名称、类别或位置与其历史不符
-- do: 以历史表为准核对该机构的最近一次变更
SELECT b.code, b.name, s.name AS name_in_history, b.path, p.path AS path_in_history
FROM body b
LEFT JOIN body_span s ON s.body = b.id AND s.valid_until = '9999-12-31'
LEFT JOIN body_place p ON p.body = b.id AND p.valid_until = '9999-12-31'
WHERE b.closed IS NULL
  AND (s.body IS NULL OR p.body IS NULL OR s.name <> b.name OR s.kind <> b.kind OR p.path <> b.path OR coalesce(s.department, '') <> coalesce(b.department, ''))
