-- Where a course went that was stopped because it had too few pupils.
SELECT target FROM group_case WHERE county = $1 AND course = $2 AND state = 'done' AND target IS NOT NULL ORDER BY closed_at DESC LIMIT 1
