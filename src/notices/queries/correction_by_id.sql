SELECT notice, path, act, value, reason FROM notice_correction WHERE county = $1 AND id = $2
