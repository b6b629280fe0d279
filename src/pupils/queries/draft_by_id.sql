SELECT d.id, d.county, d.school, b.name, b.path, d.kind, d.school_year, d.term, d.title, d.text, d.version FROM agreement_draft d JOIN body b ON b.id = d.school WHERE d.id = $1
