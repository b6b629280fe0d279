SELECT id, gate, serial, held_on, title, minutes, present, in_favour, against, abstained, passed, by_name
FROM award_gate WHERE county = $1 AND contest = $2 ORDER BY gate, serial
