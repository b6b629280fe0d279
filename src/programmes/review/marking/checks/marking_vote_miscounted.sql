-- severity: error
-- says: The counted sums of a vote are not those of its ballots.
-- do: Compare the ballots with the protocol; the results of this round must not be used before.
SELECT c.county, c.round, c.application
FROM marking_vote_counted c
LEFT JOIN marking_ballot b ON b.county = c.county AND b.round = c.round AND b.application = c.application
GROUP BY c.county, c.round, c.application, c.votes_for, c.votes_against, c.abstained
HAVING count(CASE WHEN b.choice = 'in_favour' THEN 1 END) <> c.votes_for OR count(CASE WHEN b.choice = 'against' THEN 1 END) <> c.votes_against
    OR count(CASE WHEN b.choice = 'abstain' THEN 1 END) <> c.abstained
