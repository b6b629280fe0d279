SELECT seat FROM guardianship WHERE county = $1 AND pupil = $2 AND seat IS NOT NULL ORDER BY seat
