-- Between the two halves of a swap.
UPDATE timetable_session SET room = NULL, adult = NULL WHERE county = $1 AND id = $2 AND state IN ('planned', 'moved')
