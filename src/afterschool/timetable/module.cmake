luoshi_uses(foundation platform/access platform/storage platform/http platform/jobs platform/mail org tally rules pupils afterschool/catalogue
            afterschool/enrolment afterschool/timetable/solver)
