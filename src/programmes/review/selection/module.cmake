luoshi_uses(foundation PkgConfig::lemon)
luoshi_tests_use(rapidcheck)
