SELECT id FROM service_plan WHERE county = $1 AND state = 'published' ORDER BY id
