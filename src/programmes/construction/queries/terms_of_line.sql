SELECT version, id, rectify_months, ban_years_failed, ban_years_withdrawn, ban_lines, keeps, keeps_percent, graded, answer_days, hearing_days, name_authority, mark_authority,
       style_authority, composition, basis
FROM construction_terms WHERE county = $1 AND line = $2 ORDER BY version DESC LIMIT 1
