UPDATE guardianship SET state = 'ended', seat = NULL, ended_at = $3, ended_reason = '学生离校，个人信息已删除', version = version + 1
WHERE county = $1 AND pupil = $2 AND seat IS NOT NULL
