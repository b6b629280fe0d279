SELECT county, id, reach, serial, body, body_path, account, name, public_part, sealed_secret, salt, made_at, vouched_by, vouched_account, retired_at FROM custodian_key WHERE county = $1 AND id = $2
