SELECT (SELECT count(*) FROM competition_layer l WHERE l.county = $1 AND l.edition = $2 AND l.event = $3),
       (SELECT coalesce(max(p.judges), 0) FROM competition_panel p WHERE p.county = $1 AND p.edition = $2 AND p.event = $3),
       (SELECT count(*) FROM competition_signature s WHERE s.county = $1 AND s.edition = $2 AND s.event = $3),
       (SELECT o.opened_by FROM competition_opening o WHERE o.county = $1 AND o.edition = $2 AND o.event = $3),
       (SELECT a.announced_on FROM competition_announcement a WHERE a.county = $1 AND a.edition = $2 AND a.event = $3),
       (SELECT a.appeal_until FROM competition_announcement a WHERE a.county = $1 AND a.edition = $2 AND a.event = $3),
       (SELECT c.closed_on FROM competition_close c WHERE c.county = $1 AND c.edition = $2 AND c.event = $3),
       (SELECT x.erased_on FROM competition_erasure x WHERE x.county = $1 AND x.edition = $2)
