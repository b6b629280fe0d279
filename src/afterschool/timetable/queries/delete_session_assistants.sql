DELETE FROM session_assistant WHERE county = $1 AND session = $2
