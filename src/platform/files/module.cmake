luoshi_uses(foundation platform/crypto)
