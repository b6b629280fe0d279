SELECT channel, address, subject, text, kind, state FROM mail_message WHERE county = $1 AND key = $2
