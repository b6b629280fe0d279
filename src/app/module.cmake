luoshi_uses(afterschool/timetable)
luoshi_uses(foundation platform/config platform/log platform/access platform/storage platform/files platform/jobs platform/documents
            platform/http platform/mail org identity notices/reading notices
            pupils rules afterschool/catalogue afterschool/enrolment)
target_compile_definitions(luoshi_app PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
luoshi_uses(platform/draw afterschool/allocation/matching afterschool/allocation)
