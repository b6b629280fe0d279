SELECT n.id FROM notice n WHERE n.number = $1 AND n.stage = 'published' ORDER BY n.published_at DESC LIMIT 1
