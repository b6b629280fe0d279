SELECT i.name, i.kind, i.sha256, i.bytes, t.text, t.confidence
FROM notice_import i JOIN notice_import_text t ON t.county = i.county AND t.import = i.id
WHERE i.county = $1 AND i.id = $2
