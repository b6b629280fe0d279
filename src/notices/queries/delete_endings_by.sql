DELETE FROM notice_ending WHERE county = $1 AND why = $2 AND by_id = $3
