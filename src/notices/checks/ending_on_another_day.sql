-- severity: error
-- says: A repeal takes hold on another day than the repealing notice's own.
-- do: Run notices.settle_endings for the repealing notice.
SELECT e.county, e.notice, e.by_id, e.from_date, n.effect_from
FROM notice_ending e JOIN notice n ON n.county = e.by_county AND n.id = e.by_id
WHERE e.why = 'repeal' AND COALESCE(CAST(e.from_date AS TEXT), '') <> COALESCE(CAST(n.effect_from AS TEXT), '')
