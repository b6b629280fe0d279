SELECT list, item, role, number, number_key, title, title_key, path, whole, state, target_county, target
FROM notice_link WHERE county = $1 AND notice = $2 ORDER BY list, item
