luoshi_uses(foundation platform/access platform/storage platform/http platform/jobs identity org tally pupils pupils/telling rules afterschool/catalogue fees/reckoning fees/journal
            fees/charges fees/payments)
