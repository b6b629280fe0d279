SELECT i.id, i.county, i.body, b.name, b.path, i.name, i.kind, i.sha256, i.bytes, i.state, i.page, i.pages, i.problem, i.problem_text,
       i.problem_text_en, i.created_at, i.created_by, i.created_by_name
FROM notice_import i JOIN body b ON b.id = i.body
WHERE i.id = $1
