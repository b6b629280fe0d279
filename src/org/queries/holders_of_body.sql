SELECT h.post, h.id, h.person, p.name, h.acting, h.valid_from, h.valid_until, h.document
FROM post_holder h
JOIN post o ON o.id = h.post
JOIN person p ON p.county = h.county AND p.id = h.person
WHERE h.county = $1 AND o.body = $2
ORDER BY h.valid_from DESC, h.id
