INSERT INTO guardian_contact (county, account, mail, mail_masked, phone, phone_masked, notify_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (county, account) DO UPDATE SET mail = excluded.mail, mail_masked = excluded.mail_masked, phone = excluded.phone,
    phone_masked = excluded.phone_masked, notify_by = excluded.notify_by, changed_at = excluded.changed_at
