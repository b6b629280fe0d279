luoshi_uses(foundation platform/access platform/storage platform/http org)
luoshi_tests_use(rapidcheck)
