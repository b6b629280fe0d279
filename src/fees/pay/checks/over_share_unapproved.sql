-- severity: error
-- says: A kind of spending stands above its ceiling, and nobody approved it.
-- do: Ask the county, or take the spending back.
SELECT county, subject, kind FROM spending_booking
WHERE ceiling_percent IS NOT NULL AND (before_fen + amount_fen) * 100 > ceiling_percent * income_fen AND approval IS NULL
