-- severity: error
-- says: A survey holds another number of answers than families that answered.
-- do: Restore the missing rows from a backup.
SELECT v.county, v.id
FROM needs_survey v
WHERE (SELECT COUNT(*) FROM survey_voice x WHERE x.county = v.county AND x.survey = v.id)
   <> (SELECT COUNT(*) FROM survey_answer a WHERE a.county = v.county AND a.survey = v.id)
