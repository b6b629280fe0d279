SELECT DISTINCT county FROM rectification_standing WHERE state <> 'withdrawn' ORDER BY county
