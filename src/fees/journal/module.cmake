luoshi_uses(foundation platform/access platform/storage platform/http org tally)
luoshi_tests_use(rapidcheck)
