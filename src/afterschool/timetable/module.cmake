luoshi_uses(foundation platform/access platform/storage platform/http org rules pupils afterschool/catalogue afterschool/enrolment
            afterschool/timetable/solver)
