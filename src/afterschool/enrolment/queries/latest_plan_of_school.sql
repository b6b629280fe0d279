-- The latest published plan, else the latest at all.
SELECT id FROM service_plan WHERE county = $1 AND school = $2 AND state <> 'ended'
ORDER BY CASE WHEN state = 'published' THEN 0 ELSE 1 END, school_year DESC, term DESC, id DESC LIMIT 1
