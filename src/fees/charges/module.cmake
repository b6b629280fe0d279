luoshi_uses(foundation platform/access platform/storage platform/http platform/jobs platform/documents org tally pupils pupils/telling rules afterschool/catalogue afterschool/enrolment
            afterschool/timetable afterschool/attendance fees/reckoning fees/journal fees/disclosure fees/exemptions)
