DELETE FROM recovery_code WHERE county = $1 AND account = $2
