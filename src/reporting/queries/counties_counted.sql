SELECT DISTINCT b.county FROM school s JOIN body b ON b.id = s.body ORDER BY b.county
