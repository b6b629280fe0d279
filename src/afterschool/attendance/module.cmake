luoshi_uses(foundation platform/crypto platform/access platform/storage platform/jobs platform/mail platform/http org tally identity pupils rules
            afterschool/catalogue afterschool/enrolment afterschool/timetable)
luoshi_tests_use(rapidcheck)
