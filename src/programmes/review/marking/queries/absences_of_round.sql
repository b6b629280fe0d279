SELECT expert, from_at, until_at, loses FROM marking_absence WHERE county = $1 AND round = $2 ORDER BY expert, from_at
