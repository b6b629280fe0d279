SELECT id, path, act, value, was, reason, author_name, at FROM notice_correction WHERE county = $1 AND notice = $2 ORDER BY version
