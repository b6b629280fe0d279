DELETE FROM notice_link WHERE county = $1 AND notice = $2
