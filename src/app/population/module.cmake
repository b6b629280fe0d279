luoshi_uses(foundation platform/crypto platform/access platform/storage platform/draw org identity pupils rules afterschool/catalogue
            afterschool/enrolment afterschool/allocation/matching afterschool/allocation
            afterschool/timetable afterschool/attendance fees/journal fees/disclosure fees/exemptions fees/charges fees/payments
            fees/refunds platform/documents)
