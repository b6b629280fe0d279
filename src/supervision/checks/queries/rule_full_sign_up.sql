-- $1 the county, $2 the school, $3 the least pupils of a class of which it says something: every pupil agreed.
WITH plan AS MATERIALIZED (
    SELECT p.county, p.id, p.school, p.school_year, p.term FROM service_plan p
    WHERE p.county = $1 AND p.school = $2 AND p.live = 'yes' AND p.state = 'published'),
class AS MATERIALIZED (
    SELECT u.county, u.class, p.id AS plan, COUNT(*) AS pupils, COUNT(s.pupil) AS agreed
    FROM plan p
    JOIN pupil u ON u.county = p.county AND u.school = p.school AND u.state = 'on_roll'
    LEFT JOIN consent_standing s ON s.county = u.county AND s.pupil = u.id AND s.kind = 'after_school' AND s.school_year = p.school_year AND s.term = p.term
        AND s.standing = 'given'
    GROUP BY u.county, u.class, p.id)
SELECT c.class, CAST(c.plan AS TEXT), c.pupils, 0, CAST(k.name AS TEXT), ''
FROM class c JOIN school_class k ON k.county = c.county AND k.id = c.class
WHERE c.pupils >= CAST($3 AS BIGINT) AND c.agreed = c.pupils
