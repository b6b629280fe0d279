SELECT r.pupil, p.name, k.name, r.words, r.words_en, r.at
FROM relief_refusal r
JOIN pupil p ON p.county = r.county AND p.id = r.pupil
JOIN school_class k ON k.county = p.county AND k.id = p.class
WHERE r.county = $1 AND r.plan = $2 AND r.answered_at IS NULL ORDER BY k.grade, k.number, p.name, r.pupil, r.cause, r.reference
