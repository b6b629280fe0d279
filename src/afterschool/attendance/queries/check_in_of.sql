SELECT at FROM teacher_check_in WHERE county = $1 AND session = $2 AND account = $3
