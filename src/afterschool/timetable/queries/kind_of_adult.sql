SELECT kind FROM service_teacher WHERE county = $1 AND id = $2
