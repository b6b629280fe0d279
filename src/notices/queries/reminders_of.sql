SELECT item, expires_on, warning FROM cleanup_reminder WHERE county = $1
