luoshi_uses(foundation platform/crypto)
luoshi_tests_use(rapidcheck)
