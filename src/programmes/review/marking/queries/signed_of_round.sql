SELECT application, expert, total, vetoed, content FROM marking_mark WHERE county = $1 AND round = $2 AND how = 'signed' ORDER BY application, expert
