-- severity: error
-- says: A published notice repeals another one as a whole, but the repealed one does not know.
-- do: The job notices.settle_endings did not run; run it again.
SELECT l.county, l.notice, l.item, l.target
FROM notice_link l JOIN notice n ON n.county = l.county AND n.id = l.notice
WHERE n.stage = 'published' AND l.role = 'repeal' AND l.whole AND l.target IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM notice_ending e WHERE e.county = l.target_county AND e.notice = l.target AND e.why = 'repeal' AND e.by_id = l.notice)
