SELECT chosen, document, clause, reason, decided_by FROM rule_decision WHERE id = $1
