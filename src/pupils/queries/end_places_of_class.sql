UPDATE pupil_place SET valid_until = CASE WHEN valid_from > $3 THEN valid_from ELSE $3 END
WHERE county = $1 AND class = $2 AND valid_until = '9999-12-31'
