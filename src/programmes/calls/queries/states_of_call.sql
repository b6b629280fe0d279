SELECT n.state, count(*) FROM programme_application a JOIN programme_application_now n ON n.county = a.county AND n.application = a.id
WHERE a.county = $1 AND a.call = $2 GROUP BY n.state
