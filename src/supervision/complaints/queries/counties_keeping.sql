SELECT DISTINCT county FROM complaint_identity WHERE state = 'kept' ORDER BY county
