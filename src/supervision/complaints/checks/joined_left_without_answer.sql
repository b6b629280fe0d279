-- severity: warning
-- says: The lead complaint is answered or closed, but the complainant of a joined one has had no answer of their own.
-- do: Answer the joined complaint from its case file.
SELECT j.county, j.complaint FROM complaint_progress j JOIN complaint_progress l ON l.county = j.county AND l.complaint = j.lead
WHERE j.state IN ('received', 'accepted') AND l.state IN ('answered', 'closed')
