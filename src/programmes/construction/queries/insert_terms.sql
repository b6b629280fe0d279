INSERT INTO construction_terms (county, line, version, before_version, id, rectify_months, ban_years_failed, ban_years_withdrawn, ban_lines, keeps, keeps_percent, graded, answer_days,
    hearing_days, name_authority, mark_authority, style_authority, composition, basis)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
