-- The head of an entry with its body; $1 its id.
SELECT n.county, n.id, n.serial, n.body, b.name, b.path, n.import, n.document, n.stage, n.version, n.revision, n.form,
       n.number, n.number_key, n.title, n.title_key, n.issuers, n.issued, n.effect_from, n.expires_on,
       (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id),
       n.interpreter, n.interpreter_ground, n.findings_open, n.errors_open, n.registered_at, n.registered_by, n.registered_by_name,
       n.edited_by, n.checked_by, n.checked_by_name, n.published_by_name, n.published_at, n.effective
FROM notice n JOIN body b ON b.id = n.body
WHERE n.id = $1
