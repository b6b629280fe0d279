SELECT l.id, l.county, l.kind, l.school_year, l.term, l.number, l.title, l.sha256, l.published_at, l.published_by_name, l.edited_at, l.is_current
FROM (SELECT a.id, a.county, a.kind, a.school_year, a.term, a.number, a.title, a.sha256, a.published_at, a.published_by_name, a.published_at AS edited_at,
             NOT EXISTS (SELECT 1 FROM agreement n WHERE n.county = a.county AND n.school = a.school AND n.kind = a.kind
                         AND n.school_year = a.school_year AND n.term = a.term AND n.number > a.number) AS is_current
      FROM agreement a WHERE a.county = $1 AND a.school = $2
      UNION ALL
      SELECT d.id, d.county, d.kind, d.school_year, d.term, NULL, d.title, NULL, NULL, NULL, d.edited_at, FALSE
      FROM agreement_draft d WHERE d.county = $1 AND d.school = $2) l
ORDER BY l.school_year DESC, l.term, l.kind, l.number IS NOT NULL, l.number DESC, l.id
