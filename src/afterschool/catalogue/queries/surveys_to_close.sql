-- Running surveys whose last day is over. In every county.
SELECT county, id, version FROM needs_survey WHERE state = 'open' AND closes_on < $1 ORDER BY county, id
