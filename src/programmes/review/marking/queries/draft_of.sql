SELECT version, content FROM marking_draft WHERE county = $1 AND round = $2 AND application = $3 AND expert = $4
