luoshi_uses(foundation platform/crypto platform/config platform/storage platform/jobs platform/http PkgConfig::libcurl)
luoshi_tests_use(rapidcheck)
