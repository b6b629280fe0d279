luoshi_uses(foundation platform/crypto platform/draw platform/access platform/storage platform/jobs platform/http org pupils afterschool/catalogue
            afterschool/enrolment afterschool/allocation/matching)
target_compile_definitions(luoshi_afterschool_allocation PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
