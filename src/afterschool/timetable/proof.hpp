// The proof of "5 days × 2 hours": on each day of service, for each grade, how many minutes are offered. Pure.
//
// 5+2: 教育部 2021 (课后服务 5+2 模式, every school day, at least two hours a day); the minutes are the parameter
// service.minutes_a_day. Sessions that overlap are counted once; a break between two sessions does not count.
#pragma once
#include <span>
#include <vector>

#include "afterschool/timetable/calendar.hpp"
#include "afterschool/timetable/proof_views.hpp"

namespace luoshi::afterschool::timetable {

struct OfferedSession {
    Date day;
    int starts = 0;  // minutes
    int ends = 0;
    std::vector<int> grades;
    bool base = false;
};

// Fills weeks, gaps, days, days_met, met, grades and days_off; plan and stages are the caller's. A grade is looked at on
// the weekdays of its stage; days on which no grade has service are left out.
void prove(Proof& proof, const ServiceCalendar& calendar, std::span<const OfferedSession> sessions,
           std::span<const int> grades);

}  // namespace luoshi::afterschool::timetable
