-- Those of the school that count, newest first; the child's own lists tell which concern it.
SELECT id, round FROM allocation_draw WHERE county = $1 AND school = $2 AND live = 1 ORDER BY id DESC
