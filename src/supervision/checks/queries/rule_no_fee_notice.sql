-- $1 the county, $2 the school, $3 today: the service runs, or is billed, and no notice of its prices stands.
SELECT p.id, '', 0, 0, '', ''
FROM service_plan p
WHERE p.county = $1 AND p.school = $2 AND p.live = 'yes' AND p.state = 'published'
  AND (EXISTS (SELECT 1 FROM bill_run r WHERE r.county = p.county AND r.plan = p.id)
       OR EXISTS (SELECT 1 FROM timetable t WHERE t.county = p.county AND t.plan = p.id AND t.state = 'published' AND t.first_day <= $3)
          AND EXISTS (SELECT 1 FROM course c WHERE c.county = p.county AND c.plan = p.id AND c.state = 'offered' AND c.price_fen > 0))
  AND NOT EXISTS (SELECT 1 FROM fee_notice n WHERE n.county = p.county AND n.plan = p.id AND n.version > 0
                  AND NOT EXISTS (SELECT 1 FROM fee_notice_withdrawal w WHERE w.county = n.county AND w.notice = n.id))
