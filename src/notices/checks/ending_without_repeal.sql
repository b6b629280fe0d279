-- severity: error
-- says: A notice counts as repealed by another one that is not published or no longer repeals it.
-- do: Run notices.settle_endings for the other one.
SELECT e.county, e.notice, e.by_id
FROM notice_ending e
WHERE e.why = 'repeal'
  AND NOT EXISTS (SELECT 1 FROM notice_link l JOIN notice n ON n.county = l.county AND n.id = l.notice
                  WHERE l.county = e.by_county AND l.notice = e.by_id AND l.target = e.notice AND l.role = 'repeal' AND l.whole
                    AND n.stage = 'published')
