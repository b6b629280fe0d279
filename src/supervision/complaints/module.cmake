luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/documents org rules)
luoshi_tests_use(identity notices)
