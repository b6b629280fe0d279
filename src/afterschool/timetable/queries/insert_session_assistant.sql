INSERT INTO session_assistant (county, session, adult, school) VALUES ($1, $2, $3, $4)
