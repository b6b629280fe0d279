UPDATE complaint_progress SET role = 'joined', lead = $3, lead_role = 'single', version = version + 1 WHERE county = $1 AND complaint = $2
