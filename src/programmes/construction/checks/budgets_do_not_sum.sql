-- severity: error
-- says: The yearly budgets of a source do not sum to its total, or the sources not to the whole.
-- do: Have the body ask for a change of the task book.
SELECT s.county, s.book, s.source FROM task_source s
WHERE s.total_fen <> (SELECT COALESCE(SUM(m.budgeted_fen), 0) FROM task_money m WHERE m.county = s.county AND m.book = s.book AND m.source = s.source)
UNION ALL
SELECT b.county, b.id, '' FROM task_book b
WHERE b.total_fen <> (SELECT COALESCE(SUM(s.total_fen), 0) FROM task_source s WHERE s.county = b.county AND s.book = b.id)
