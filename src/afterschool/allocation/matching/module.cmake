luoshi_uses(foundation platform/crypto platform/draw platform/files)
luoshi_tests_use(rapidcheck)
target_compile_definitions(luoshi_afterschool_allocation_matching PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
