-- All of a draft, moved and stopped ones too; whether it may go was asked before. Of a draft nothing was held.
DELETE FROM timetable_session WHERE county = $1 AND plan = $2 AND state <> 'held'
