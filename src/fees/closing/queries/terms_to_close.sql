-- Terms of a school that are to be closed by themselves. An ended plan without a bill that stands was never carried out: it could not be settled.
SELECT p.school_year, p.term FROM service_plan p
WHERE p.county = $1 AND p.school = $2 AND p.published_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM term_close c WHERE c.county = p.county AND c.plan = p.id)
  AND (p.live = 'yes'
    OR EXISTS (SELECT 1 FROM settlement_run r WHERE r.county = p.county AND r.plan = p.id)
    OR EXISTS (SELECT 1 FROM bill b WHERE b.county = p.county AND b.school = p.school AND b.plan = p.id
               AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.county = b.county AND x.bill = b.id)))
