luoshi_uses(foundation platform/access platform/crypto platform/storage platform/http platform/jobs platform/documents org pupils afterschool/catalogue fees/journal fees/exemptions fees/charges
            fees/payments fees/refunds fees/pay)
