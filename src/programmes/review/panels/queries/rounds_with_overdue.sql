SELECT DISTINCT i.county, i.round FROM panel_invitation i
WHERE i.due <= $1 AND NOT EXISTS (SELECT 1 FROM panel_answer a WHERE a.county = i.county AND a.round = i.round AND a.expert = i.expert)
