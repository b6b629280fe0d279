SELECT e.round FROM marking_expert e JOIN marking_assignment_frozen f ON f.county = e.county AND f.round = e.round
WHERE e.county = $1 AND e.expert = $2 ORDER BY f.at DESC, e.round
