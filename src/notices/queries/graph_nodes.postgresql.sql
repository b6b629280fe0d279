SELECT n.id, n.number, n.title, n.title_key, n.issued, n.stage, n.effect_from, n.expires_on,
       (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id)
FROM notice n WHERE n.id IN (SELECT CAST(s.key AS uuid) FROM json_each($1) s) ORDER BY n.id
