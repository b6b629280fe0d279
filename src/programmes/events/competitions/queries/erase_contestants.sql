-- $3 the mark. A day of birth must keep to the event's limit: it becomes that limit, which says nothing of the pupil.
UPDATE competition_contestant SET name = $3, number = $3, born = born_from, consent = 0, active = NULL WHERE county = $1 AND edition = $2
