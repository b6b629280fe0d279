-- $1 path: those that its bodies run, and those in which bodies at or below it are evaluated; $2 stage or ''; $3 skipped; $4 most. Evaluations are
-- few: a handful a year for each bureau.
SELECT e.county, e.id, e.body, e.body_path, e.sheet, e.sheet_version, e.title, e.year, e.period_from, e.period_until, e.stage, e.appeals_until, e.opened_by, e.published_at
FROM evaluation e
WHERE ($2 = '' OR e.stage = $2)
  AND (e.body_path LIKE $1 || '%'
       OR EXISTS (SELECT 1 FROM evaluation_subject s WHERE s.county = e.county AND s.evaluation = e.id AND s.subject_path LIKE $1 || '%'))
ORDER BY e.opened_at DESC, e.id DESC LIMIT $4 OFFSET $3
