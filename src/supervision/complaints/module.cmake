luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/documents org)
luoshi_tests_use(identity)
