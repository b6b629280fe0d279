-- severity: error
-- says: An application that is out of the running still has a seat of a quota.
-- do: Give the seat back: delete its row in programme_seat.
SELECT s.county, s.application FROM programme_seat s JOIN programme_application_now n ON n.county = s.county AND n.application = s.application
WHERE n.state IN ('draft', 'withdrawn', 'not_recommended', 'disqualified')
