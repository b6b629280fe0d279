-- Open schools with a compulsory stage at or below a path ($1 to before $2), behind the path $3, at most $4, each with its newest published plan, the span of
-- its approved prices and the notice on the board.
SELECT b.id, b.county, b.name, b.path, s.tier, s.stage, p.id, p.school_year, p.term,
       (SELECT MIN(r.price_fen) FROM course c JOIN course_price r ON r.county = c.county AND r.course = c.id AND r.state = 'approved'
        WHERE c.county = p.county AND c.plan = p.id AND c.kind = 'base' AND c.state <> 'stopped'
          AND r.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = c.county AND q.course = c.id AND q.state = 'approved')),
       (SELECT MAX(r.price_fen) FROM course c JOIN course_price r ON r.county = c.county AND r.course = c.id AND r.state = 'approved'
        WHERE c.county = p.county AND c.plan = p.id AND c.kind = 'base' AND c.state <> 'stopped'
          AND r.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = c.county AND q.course = c.id AND q.state = 'approved')),
       (SELECT MIN(r.price_fen) FROM course c JOIN course_price r ON r.county = c.county AND r.course = c.id AND r.state = 'approved'
        WHERE c.county = p.county AND c.plan = p.id AND c.kind = 'special' AND c.state <> 'stopped'
          AND r.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = c.county AND q.course = c.id AND q.state = 'approved')),
       (SELECT MAX(r.price_fen) FROM course c JOIN course_price r ON r.county = c.county AND r.course = c.id AND r.state = 'approved'
        WHERE c.county = p.county AND c.plan = p.id AND c.kind = 'special' AND c.state <> 'stopped'
          AND r.serial = (SELECT MAX(q.serial) FROM course_price q WHERE q.county = c.county AND q.course = c.id AND q.state = 'approved')),
       n.id, n.version, n.published_at
FROM body b
JOIN school s ON s.body = b.id
LEFT JOIN service_plan p ON p.county = b.county AND p.school = b.id AND p.state = 'published'
  AND NOT EXISTS (SELECT 1 FROM service_plan o WHERE o.county = p.county AND o.school = p.school AND o.state = 'published'
                  AND (o.school_year > p.school_year OR (o.school_year = p.school_year AND o.term > p.term)))
LEFT JOIN fee_notice n ON n.county = p.county AND n.plan = p.id
  AND n.version = (SELECT MAX(m.version) FROM fee_notice m WHERE m.county = p.county AND m.plan = p.id)
  AND NOT EXISTS (SELECT 1 FROM fee_notice_withdrawal w WHERE w.county = n.county AND w.notice = n.id)
WHERE b.path >= $1 AND b.path < $2 AND b.path > $3 AND b.closed IS NULL AND s.stage IN ('primary', 'junior', 'nine_year', 'complete', 'special')
ORDER BY b.path
LIMIT $4
