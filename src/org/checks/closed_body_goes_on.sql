-- severity: error
-- says: 已撤销的机构仍有有效的名称、位置、岗位或标识码
-- do: 核对撤销记录，补登其岗位和标识码的终止
SELECT b.code, b.name, b.closed
FROM body b
WHERE b.closed IS NOT NULL
  AND (EXISTS (SELECT 1 FROM body_span s WHERE s.body = b.id AND s.valid_until > b.closed)
    OR EXISTS (SELECT 1 FROM body_place p WHERE p.body = b.id AND p.valid_until > b.closed)
    OR EXISTS (SELECT 1 FROM post o WHERE o.body = b.id AND o.closed IS NULL)
    OR EXISTS (SELECT 1 FROM school_code k WHERE k.body = b.id AND k.voided IS NULL))
