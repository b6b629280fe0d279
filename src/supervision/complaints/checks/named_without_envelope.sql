-- severity: error
-- says: A complaint is marked as named, but its identity lies in no envelope, or fewer than two shares of its key are kept.
-- do: The person cannot be found any more: tell them through the channel, and find out how the rows went missing.
SELECT c.county, c.id FROM complaint c
WHERE c.named = 'yes' AND (SELECT count(*) FROM complaint_share s WHERE s.county = c.county AND s.complaint = c.id) < 2
