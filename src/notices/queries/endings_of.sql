SELECT e.why, e.from_date, n.id, n.number, n.title, n.stage, n.effect_from, n.expires_on,
       (SELECT MIN(f.from_date) FROM notice_ending f WHERE f.county = n.county AND f.notice = n.id)
FROM notice_ending e LEFT JOIN notice n ON n.county = e.by_county AND n.id = e.by_id AND e.why = 'repeal'
WHERE e.county = $1 AND e.notice = $2
ORDER BY e.from_date, e.by_id
