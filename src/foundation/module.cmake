luoshi_uses(PkgConfig::libutf8proc)
luoshi_tests_use(rapidcheck)
