UPDATE timetable_session SET state = 'cancelled', cancel_reason = 'other', cancel_words = 'bench', settlement = 'refund', version = version + 1
WHERE county = $1 AND plan = $2 AND state IN ('planned', 'moved')
