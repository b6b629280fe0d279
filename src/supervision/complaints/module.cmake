luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/documents org platform/files identity pupils)
luoshi_tests_use(org identity pupils)
