luoshi_uses(foundation platform/crypto platform/access platform/storage platform/jobs org identity pupils rules afterschool/catalogue
            afterschool/enrolment afterschool/allocation/matching afterschool/allocation
            afterschool/timetable afterschool/attendance app/population)
