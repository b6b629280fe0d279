SELECT working_days FROM notice_time_limit WHERE step = $1
