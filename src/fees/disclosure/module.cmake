luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/documents org notices pupils rules afterschool/catalogue fees/reckoning)
