-- severity: error
-- says: 机构的路径与上级不符
-- do: 范围权限按路径判断：停止变更机构，按 body_place 核对后恢复备份或更正
SELECT b.code, b.path, p.path AS parent_path
FROM body b LEFT JOIN body p ON p.id = b.parent
WHERE b.path <> coalesce(p.path, '/') || b.code || '/'
