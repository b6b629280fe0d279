-- $1 county, $2 account, $3 the sealed address that is asked for, $4 digest of its code, $5 until when, $6 the how many-th code of the day $7.
INSERT INTO account_mail (county, account, asked, code, code_until, tries, codes, codes_on) VALUES ($1, $2, $3, $4, $5, 0, $6, $7)
ON CONFLICT (county, account) DO UPDATE SET asked = excluded.asked, code = excluded.code, code_until = excluded.code_until, tries = 0, codes = excluded.codes,
    codes_on = excluded.codes_on
