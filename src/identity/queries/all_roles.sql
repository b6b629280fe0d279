SELECT r.name, r.words, r.words_en, r.duty, r.needs_post, p.permission
FROM role r
LEFT JOIN role_permission p ON p.role = r.name
ORDER BY r.name, p.permission
