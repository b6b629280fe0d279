SELECT DISTINCT county FROM notice_ending WHERE by_id = $1
