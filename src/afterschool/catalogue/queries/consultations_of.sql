SELECT k.id, k.held_on, k.form, k.present, k.agreeing, k.against, k.opinions, k.answer, k.attachments, k.digest, k.recorded_at, k.recorded_by_name
FROM plan_consultation k
WHERE k.county = $1 AND k.plan = $2
ORDER BY k.recorded_at DESC, k.id DESC
