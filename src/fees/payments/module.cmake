luoshi_uses(foundation platform/log platform/access platform/crypto platform/storage platform/http platform/jobs platform/documents org identity pupils
            afterschool/catalogue fees/journal fees/disclosure fees/charges)
luoshi_tests_use(afterschool/enrolment notices rules platform/mail)
