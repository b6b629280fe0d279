SELECT id, kind, who, document, on_day, open FROM event_brief_use WHERE county = $1 AND brief = $2 ORDER BY on_day, id
