SELECT version, sealed, written_at FROM health_note WHERE county = $1 AND pupil = $2 AND NOT blank
