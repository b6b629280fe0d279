SELECT COUNT(*) FROM consent WHERE scan = $1
