SELECT at, who, event, what, reason FROM notice_event WHERE county = $1 AND notice = $2 ORDER BY at, id
