SELECT content FROM marking_mark WHERE county = $1 AND round = $2 AND application = $3 AND expert = $4 AND how = 'signed'
