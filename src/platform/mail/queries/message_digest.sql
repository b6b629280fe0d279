SELECT digest FROM mail_message WHERE county = $1 AND key = $2
