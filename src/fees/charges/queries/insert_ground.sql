-- What the bill $2 of the instant $5 rests on: the consent $3 and the notice $4, as they stand; nothing where one of them stands no longer, and then a key
-- refuses the bill.
INSERT INTO bill_ground (county, bill, pupil, plan, school_year, term, consent_kind, consent, consent_from, consent_until, notice, notice_published_at,
                         notice_until, billed_at)
SELECT s.county, $2, s.pupil, n.plan, s.school_year, s.term, s.kind, s.consent, s.stood_from, s.stood_until, n.notice, n.published_at, n.stood_until, $5
FROM consent_span s JOIN fee_notice_span n ON n.county = s.county AND n.notice = $4 AND n.stood_until = 9223372036854775807
WHERE s.county = $1 AND s.consent = $3 AND s.stood_until = 9223372036854775807
