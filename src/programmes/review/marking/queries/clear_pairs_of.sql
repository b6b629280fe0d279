SELECT expert, application FROM marking_pair WHERE county = $1 AND round = $2 AND standing = 'clear'
