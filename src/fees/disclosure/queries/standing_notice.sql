-- The newest version at the instant $3, unless it was withdrawn by then: an older one does not come back.
SELECT n.id, n.plan, n.version, n.published_at
FROM fee_notice n
WHERE n.county = $1 AND n.plan = $2
  AND n.version = (SELECT MAX(m.version) FROM fee_notice m WHERE m.county = n.county AND m.plan = n.plan AND m.published_at <= $3)
  AND NOT EXISTS (SELECT 1 FROM fee_notice_withdrawal w WHERE w.county = n.county AND w.notice = n.id AND w.at <= $3)
