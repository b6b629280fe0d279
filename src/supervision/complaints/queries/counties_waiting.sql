SELECT DISTINCT county FROM complaint_progress WHERE state = 'answered' ORDER BY county
