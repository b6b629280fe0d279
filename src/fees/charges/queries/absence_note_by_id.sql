SELECT n.plan, n.pupil, n.first_day, n.last_day, n.document, a.answer, a.reason
FROM absence_note n LEFT JOIN absence_note_answer a ON a.county = n.county AND a.note = n.id WHERE n.county = $1 AND n.id = $2
