-- Where a complaint waits for its handler.
SELECT DISTINCT county FROM complaint_progress WHERE state IN ('received', 'accepted', 'contested') ORDER BY county
