-- severity: error
-- says: An application is recommended over a quota: it has no seat of its prefecture or industry.
-- do: Find out how it was recommended; withdraw it or give it a free seat.
SELECT a.county, a.id FROM programme_application a JOIN programme_application_now n ON n.county = a.county AND n.application = a.id
WHERE n.state IN ('recommended', 'qualified')
  AND EXISTS (SELECT 1 FROM programme_quota_rule q WHERE q.county = a.county AND q.call = a.call
              AND ((q.scope = 'prefecture' AND a.prefecture <> '' AND q.name IN ('', a.prefecture)) OR (q.scope = 'industry' AND a.industry <> '' AND q.name IN ('', a.industry))))
  AND NOT EXISTS (SELECT 1 FROM programme_seat s WHERE s.county = a.county AND s.call = a.call AND s.application = a.id AND s.scope IN ('prefecture', 'industry'))
