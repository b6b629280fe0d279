SELECT m.expert, m.role, m.unit_key, m.most,
       CASE WHEN m.expert = (SELECT l.expert FROM panel_leader l WHERE l.county = m.county AND l.round = m.round
                             AND NOT EXISTS (SELECT 1 FROM panel_gap h WHERE h.county = l.county AND h.round = l.round AND h.expert = l.expert)
                             ORDER BY l.at DESC, l.expert LIMIT 1) THEN 1 ELSE 0 END
FROM panel_member m
WHERE m.county = $1 AND m.round = $2
  AND NOT EXISTS (SELECT 1 FROM panel_gap g WHERE g.county = m.county AND g.round = m.round AND g.expert = m.expert)
ORDER BY m.at, m.expert
