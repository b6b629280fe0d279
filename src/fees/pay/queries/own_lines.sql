SELECT l.county, l.sheet, l.line FROM pay_line l
WHERE l.account = $1 AND EXISTS (SELECT 1 FROM pay_step t WHERE t.county = l.county AND t.sheet = l.sheet AND t.step = 'offered')
  AND NOT EXISTS (SELECT 1 FROM pay_step t WHERE t.county = l.county AND t.sheet = l.sheet AND t.step = 'withdrawn')
ORDER BY l.sheet DESC, l.line
