-- severity: warning
-- says: 一个岗位同时有两位正式任职人
-- do: 免去其中一位，或改登记为代理
SELECT a.post, a.person, b.person AS other
FROM post_holder a JOIN post_holder b ON b.county = a.county AND b.post = a.post AND b.id > a.id
WHERE NOT a.acting AND NOT b.acting AND a.valid_from < b.valid_until AND b.valid_from < a.valid_until
