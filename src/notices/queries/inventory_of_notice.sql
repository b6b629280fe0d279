SELECT i.id, i.county, i.version, i.body, b.name, b.path, i.notice, i.number, i.title, i.same_key, i.first_published, i.stated_expiry, i.task_deadline,
       i.trial, i.pure_repeal, i.expiry_rule, i.expires_on, i.outcome, i.outcome_on, i.removed_at
FROM cleanup_inventory i JOIN body b ON b.id = i.body
WHERE i.county = $1 AND i.notice = $2
