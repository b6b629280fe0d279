luoshi_uses(afterschool/timetable/solver afterschool/attendance)
luoshi_uses(foundation platform/config platform/log platform/access platform/storage platform/files platform/jobs platform/documents
            platform/http platform/mail org identity notices/reading notices rules)
target_compile_definitions(luoshi_app PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
luoshi_uses(platform/draw afterschool/allocation/matching)
