luoshi_uses(foundation)
luoshi_tests_use(rapidcheck)
