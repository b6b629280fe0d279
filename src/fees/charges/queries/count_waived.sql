SELECT b.school, '', CAST(SUM(s.waived_fen) AS BIGINT) FROM bill_standing s JOIN bill b ON b.county = s.county AND b.id = s.bill WHERE s.county = $1 GROUP BY b.school
