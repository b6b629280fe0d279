UPDATE programme_application_draft SET title = $4, answers = $5, version = version + 1 WHERE county = $1 AND application = $2 AND version = $3
