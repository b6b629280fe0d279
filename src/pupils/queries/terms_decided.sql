SELECT DISTINCT kind, school_year, term FROM consent WHERE county = $1 AND pupil = $2
