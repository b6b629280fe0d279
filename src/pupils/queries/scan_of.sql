SELECT scan FROM consent WHERE county = $1 AND pupil = $2 AND id = $3
