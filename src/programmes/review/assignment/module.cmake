luoshi_uses(foundation platform/crypto platform/draw PkgConfig::lemon)
luoshi_tests_use(rapidcheck)
