luoshi_uses(foundation platform/log platform/access platform/crypto platform/storage platform/http platform/jobs platform/documents org pupils
            afterschool/catalogue fees/journal fees/disclosure fees/charges)
luoshi_tests_use(afterschool/enrolment identity notices rules platform/mail)
