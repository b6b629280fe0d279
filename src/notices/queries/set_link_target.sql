UPDATE notice_link SET state = $5, target_county = $6, target = $7 WHERE county = $1 AND notice = $2 AND list = $3 AND item = $4
