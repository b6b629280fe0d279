luoshi_uses(foundation platform/crypto platform/access platform/storage platform/draw org identity pupils rules afterschool/catalogue
            afterschool/enrolment afterschool/allocation/matching afterschool/allocation
            afterschool/timetable afterschool/attendance)
