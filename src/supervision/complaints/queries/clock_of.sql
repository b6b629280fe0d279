SELECT kind, accept_days, answer_days, extend_days, remind_days, silent_days, source, confirmed FROM complaint_clock WHERE kind = $1
