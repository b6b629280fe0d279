SELECT COUNT(*), COUNT(CASE WHEN d.state <> 'closed' THEN 1 END)
FROM body b CROSS JOIN inspection_finding d
WHERE b.path >= $1 AND b.path < $2 AND d.body = b.id AND d.found_at >= $3 AND d.found_at < $4
