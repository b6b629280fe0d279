-- $3 the mark, as a list of names.
UPDATE competition_declaration SET pupils = $3
WHERE county = $1 AND pupils <> '[]'
  AND judge IN (SELECT j.id FROM competition_event v JOIN competition_judge j ON j.county = v.county AND j.edition = v.edition AND j.event = v.event
                WHERE v.county = $1 AND v.edition = $2)
