-- What the links of a notice point to; $1 its county, $2 itself.
SELECT l.list, l.item, l.state, t.id, t.number, t.title, t.stage, t.effect_from, t.expires_on,
       (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = t.county AND e.notice = t.id)
FROM notice_link l LEFT JOIN notice t ON t.county = l.target_county AND t.id = l.target
WHERE l.county = $1 AND l.notice = $2
