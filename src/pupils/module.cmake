luoshi_uses(foundation platform/crypto platform/access platform/storage platform/files platform/jobs platform/documents platform/mail platform/http org identity tally)
luoshi_tests_use(rapidcheck)
