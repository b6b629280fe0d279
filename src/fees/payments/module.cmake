luoshi_uses(foundation platform/access platform/crypto platform/storage platform/http platform/documents org pupils fees/journal fees/charges)
