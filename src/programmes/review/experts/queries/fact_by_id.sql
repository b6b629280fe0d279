SELECT county, id, expert, kind, body, unit_key, unit_name, words, detail, held, from_day, to_day FROM expert_fact WHERE county = $1 AND id = $2
