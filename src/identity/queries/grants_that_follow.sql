-- Roles of body $2 that go along when it merges (merger.hpp), in county $1, on the day $3, $4 at most.
SELECT g.id, g.account, g.duty, g.role, g.post, g.valid_from, g.valid_until
FROM role_grant g
WHERE g.county = $1 AND g.scope = $2 AND g.role IN ('class_teacher', 'course_teacher', 'parent') AND g.valid_until > $3 AND g.valid_from < g.valid_until
ORDER BY g.id LIMIT $4
