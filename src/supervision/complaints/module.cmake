luoshi_uses(foundation platform/crypto platform/access platform/storage platform/http platform/jobs platform/documents platform/mail identity org rules)
luoshi_tests_use(notices)
