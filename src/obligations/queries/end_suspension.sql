UPDATE duty_suspension SET until_day = $3, ended_by_name = $4 WHERE county = $1 AND share = $2 AND until_day IS NULL
