-- Whoever takes the session is no assistant of it.
DELETE FROM session_assistant WHERE county = $1 AND session = $2 AND adult = $3
