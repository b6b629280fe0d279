#include "afterschool/enrolment/change_day.hpp"

#include <utility>

namespace luoshi::afterschool::enrolment {
namespace {

BegunToday& the_asking() {
    static BegunToday one;
    return one;
}

}  // namespace

void ask_begun_today(BegunToday ask) { the_asking() = std::move(ask); }

Date ChangeDay::of(const std::vector<CourseId>& courses) {
    const auto today = work_.today();
    if (!the_asking()) return today;
    for (const auto course : courses) {
        auto found = begun_.find(course);
        if (found == begun_.end()) found = begun_.emplace(course, the_asking()(work_, county_, course)).first;
        if (found->second) return today.plus_days(1);
    }
    return today;
}

}  // namespace luoshi::afterschool::enrolment
