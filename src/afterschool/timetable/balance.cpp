#include "afterschool/timetable/balance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "afterschool/timetable/calendar.hpp"

namespace luoshi::afterschool::timetable {

std::vector<TeacherLoad> load_of_teachers(std::span<const TakenSession> sessions,
                                          std::optional<std::int64_t> lessons_a_week_max) {
    std::map<TeacherId, std::map<Date, TeacherWeek>> weeks;
    std::map<TeacherId, std::string> names;
    for (const auto& session : sessions) {
        if (!session.adult) continue;
        names[*session.adult] = session.adult_name;
        auto& week = weeks[*session.adult][monday_of(session.day)];
        week.monday = monday_of(session.day);
        ++week.sessions;
        week.lessons += session.lessons;
        week.minutes += session.minutes;
    }
    std::vector<TeacherLoad> loads;
    for (auto& [teacher, by_monday] : weeks) {
        TeacherLoad load{teacher, names[teacher], 0, 0, false, {}};
        for (auto& [monday, week] : by_monday) {
            week.over = lessons_a_week_max && week.lessons > *lessons_a_week_max;
            load.over = load.over || week.over;
            load.lessons += week.lessons;
            load.most_a_week = std::max(load.most_a_week, week.lessons);
            load.weeks.push_back(week);
        }
        loads.push_back(std::move(load));
    }
    std::ranges::sort(loads, {}, &TeacherLoad::name);
    return loads;
}

std::vector<ActivityShare> shares_of_activities(std::span<const TakenSession> sessions) {
    std::map<catalogue::Activity, ActivityShare> by_activity;
    std::int64_t all = 0;
    for (const auto& session : sessions) {
        auto& share = by_activity[session.activity];
        share.activity = session.activity;
        ++share.sessions;
        share.minutes += session.minutes;
        all += session.minutes;
    }
    std::vector<ActivityShare> shares;
    for (auto& [activity, share] : by_activity) {
        share.percent = std::round(1000.0 * static_cast<double>(share.minutes) /
                                   static_cast<double>(std::max<std::int64_t>(1, all))) /
                        10.0;
        shares.push_back(share);
    }
    std::ranges::stable_sort(shares, std::greater{}, &ActivityShare::minutes);
    return shares;
}

std::vector<int> homework_only(std::span<const TakenSession> sessions) {
    std::set<int> served;
    std::set<int> varied;
    for (const auto& session : sessions) {
        const bool homework =
            session.activity == catalogue::Activity::homework || session.activity == catalogue::Activity::questions;
        served.insert(session.grades.begin(), session.grades.end());
        if (!homework) varied.insert(session.grades.begin(), session.grades.end());
    }
    std::vector<int> only;
    std::ranges::set_difference(served, varied, std::back_inserter(only));
    return only;
}

GroupSize judge_group(CourseId course, std::string name, int places, int pupils, int adults,
                      std::optional<std::int64_t> pupils_per_adult_max, std::optional<std::int64_t> size_max) {
    GroupSize group{course, std::move(name), places, pupils, adults, false, {}, {}, false};
    const int most = std::max(places, pupils);
    if (size_max && most > *size_max) {
        group.over = true;
        group.words = fmt::format("一组 {} 人，超过本地上限 {} 人", most, *size_max);
        group.words_en = fmt::format("{} pupils in one group, {} are allowed here", most, *size_max);
    } else if (pupils_per_adult_max && adults == 0) {
        group.over = true;
        group.words = "有课次没有看护人员";
        group.words_en = "nobody looks after some of its sessions";
    } else if (pupils_per_adult_max && pupils > *pupils_per_adult_max * adults) {
        group.over = group.too_few_adults = true;
        group.words =
            fmt::format("{} 名学生，{} 名看护人员，本地每名不超过 {} 人", pupils, adults, *pupils_per_adult_max);
        group.words_en = fmt::format("{} pupils with {} adult(s); {} for each adult are allowed here", pupils, adults,
                                     *pupils_per_adult_max);
    }
    return group;
}

}  // namespace luoshi::afterschool::timetable
