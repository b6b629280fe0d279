SELECT i.sheet FROM body_invoice i WHERE i.county = $1 AND i.body = $2 AND i.number = $3
  AND NOT EXISTS (SELECT 1 FROM pay_step t WHERE t.county = i.county AND t.sheet = i.sheet AND t.step = 'withdrawn')
