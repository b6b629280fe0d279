-- $1 the Monday of this week. Over all counties: a few hundred readers.
SELECT s.county, s.account, s.body, s.address, s.language, s.state, s.ended, s.first_week
FROM digest_subscription s
WHERE s.state = 'on' AND s.first_week <= $1 AND NOT EXISTS (SELECT 1 FROM digest_sent d WHERE d.county = s.county AND d.account = s.account AND d.week = $1)
ORDER BY s.county, s.account
