UPDATE service_plan SET lessons_end = $3 WHERE county = $1 AND id = $2
