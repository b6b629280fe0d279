luoshi_uses(foundation platform/access platform/crypto platform/storage platform/http platform/jobs org pupils afterschool/catalogue fees/journal fees/charges
            fees/payments fees/refunds fees/pay)
