INSERT INTO rule_value (id, county, body, parameter, place, level, stage, tier, season_from, season_until, slot, value, valid_from, valid_until, claim,
                        document, clause, notice, grade, source, note, entered_by, entered_by_name, entered_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
