SELECT mail, mail_masked, phone, phone_masked, notify_by FROM guardian_contact WHERE county = $1 AND account = $2
