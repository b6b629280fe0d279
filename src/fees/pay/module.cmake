luoshi_uses(foundation platform/access platform/storage platform/http org identity rules afterschool/catalogue afterschool/timetable
            afterschool/attendance fees/journal fees/payments)
luoshi_tests_use(fees/charges fees/disclosure fees/exemptions)
