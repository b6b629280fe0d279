luoshi_uses(foundation platform/access platform/storage platform/http platform/documents org pupils rules)
