SELECT COUNT(*) FROM notice WHERE county = $1 AND import = $2 AND stage <> 'published'
