SELECT round FROM panel_invitation WHERE county = $1 AND expert = $2 ORDER BY sent_at DESC, round
