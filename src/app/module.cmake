luoshi_uses(foundation platform/config platform/log platform/access platform/storage platform/files platform/jobs platform/documents
            platform/http platform/mail platform/draw org identity notices/reading notices
            pupils rules afterschool/catalogue afterschool/enrolment afterschool/allocation/matching afterschool/allocation
            afterschool/timetable/solver afterschool/timetable afterschool/attendance programmes/lines programmes/calls programmes/construction programmes/review/assignment programmes/review/conflicts programmes/review/selection programmes/review/experts programmes/review/panels programmes/review/marking programmes/review/decisions fees/reckoning fees/journal fees/disclosure
            fees/exemptions fees/charges fees/payments fees/refunds fees/pay fees/closing scoring tally obligations supervision/checks
            supervision/complaints supervision/inspections/drawing supervision/inspections supervision/rectification supervision/evaluation reporting app/population
            app/simulation)
target_compile_definitions(luoshi_app PRIVATE LUOSHI_VERSION="${PROJECT_VERSION}")
