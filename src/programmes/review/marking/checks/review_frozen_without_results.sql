-- severity: error
-- says: A round is frozen and has no results.
-- do: Restore the results from a backup, or from the proposal whose hash is frozen.
SELECT f.county, f.round
FROM review_results_frozen f
LEFT JOIN review_result r ON r.county = f.county AND r.round = f.round
WHERE r.county IS NULL
