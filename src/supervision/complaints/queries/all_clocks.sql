SELECT kind, accept_days, answer_days, extend_days, remind_days, silent_days, source, confirmed, '', NULL FROM complaint_clock ORDER BY kind
