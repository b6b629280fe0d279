-- What of a school lasts beyond a month.
SELECT measure, month, moment, amount FROM tally_school WHERE county = $1 AND school = $2 AND moment <> 'flow' ORDER BY measure, month
