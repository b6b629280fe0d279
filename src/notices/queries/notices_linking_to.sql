-- Whose links may have to be looked at again when notice $3 comes or goes; $1 its number, $2 its title.
SELECT DISTINCT county, notice FROM notice_link WHERE (number_key = $1 OR title_key = $2 OR target = $3) AND notice <> $3
