-- Out of which account a line was paid the last time: anew after it came back, or with its sheet.
SELECT COALESCE((SELECT r.credit FROM pay_return r
                 WHERE r.county = o.county AND r.sheet = o.sheet AND r.line = $3 AND r.kind = 'paid_again' ORDER BY r.turn DESC LIMIT 1), o.credit)
FROM pay_out o WHERE o.county = $1 AND o.sheet = $2
