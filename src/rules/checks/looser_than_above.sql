-- severity: error
-- says: A number, time or choice was confirmed although the confirmed one of a level above it is tighter.
-- do: Enter a value that the level above allows; until then the value above holds.
SELECT l.id, l.parameter, l.place, l.value, u.place AS upper_place, u.value AS upper_value
FROM rule_value l
JOIN rule_standing ls ON ls.value = l.id AND ls.certain
LEFT JOIN rule_decision lx ON lx.id = ls.decision
JOIN body lp ON lp.code = l.place
JOIN rule_value u ON u.parameter = l.parameter
JOIN rule_standing us ON us.value = u.id AND us.certain
LEFT JOIN rule_decision ux ON ux.id = us.decision
JOIN body up ON up.code = u.place
WHERE length(up.path) < length(lp.path) AND substr(lp.path, 1, length(up.path)) = up.path
  AND l.valid_from < us.holds_until AND u.valid_from < ls.holds_until
  AND (l.stage IS NULL OR u.stage IS NULL OR l.stage = u.stage) AND (l.tier IS NULL OR u.tier IS NULL OR l.tier = u.tier)
  AND u.season_from IS NULL AND l.season_from IS NULL
  AND COALESCE(lx.decided_at, ls.confirmed_at) > COALESCE(ux.decided_at, us.confirmed_at)
  AND CASE
        WHEN l.parameter IN ('lesson.chargeable_a_day', 'group.size_max', 'group.pupils_per_adult_max', 'price.per_lesson_max',
                             'price.per_day_max', 'price.per_term_max', 'handover.escalation_minutes',
                             'attendance.absence_alarm_minutes', 'attendance.register_alarm_minutes', 'incident.report_hours')
            THEN CAST(l.value AS BIGINT) > CAST(u.value AS BIGINT)
        WHEN l.parameter IN ('service.minutes_a_day', 'outside_body.deposit_min') THEN CAST(l.value AS BIGINT) < CAST(u.value AS BIGINT)
        WHEN l.parameter = 'service.end_latest' THEN l.value > u.value
        WHEN l.parameter = 'service.end_earliest' THEN l.value < u.value
        WHEN l.parameter IN ('lesson.minutes', 'price.cap_order', 'refund.rule_set') THEN l.value <> u.value
        ELSE FALSE
      END
