#include "afterschool/timetable/group_sizes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/balance.hpp"
#include "afterschool/timetable/rules_here.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::timetable {
namespace {

// A rule of the term as it begins, or of today while it runs; asked once for each stage.
class Limits {
 public:
    Limits(Work& work, const TimetableHead& head, std::string_view parameter) : work_(work), head_(head), parameter_(parameter) {}

    // A group of pupils of both stages keeps to the stricter one.
    std::optional<std::int64_t> of(const catalogue::CourseLine& course) {
        std::optional<std::int64_t> least;
        for (const int grade : grade_of_each_stage(course.grades)) {
            const auto limit = of_grade(grade);
            if (limit && (!least || *limit < *least)) least = limit;
        }
        return least;
    }

 private:
    std::optional<std::int64_t> of_grade(int grade) {
        const auto known = by_stage_.find(grade <= 6);
        if (known != by_stage_.end()) return known->second;
        const auto day = std::max(head_.first_day, work_.today());
        return by_stage_.emplace(grade <= 6, held_here(work_, parameter_, head_.school, head_.school_path, day, grade).number).first->second;
    }

    Work& work_;
    const TimetableHead& head_;
    std::string_view parameter_;
    std::map<bool, std::optional<std::int64_t>> by_stage_;  // primary or not
};

// Where a course has sessions to come, of those; else of those that were.
std::map<CourseId, int> fewest_adults(Date today, const std::vector<SessionRow>& rows, const AssistantsBySession& assistants) {
    std::map<CourseId, int> past;
    std::map<CourseId, int> ahead;
    for (const auto& row : rows) {
        if (row.state == SessionState::cancelled) continue;
        const auto found = assistants.find(row.id);
        const int adults = (row.adult ? 1 : 0) + (found == assistants.end() ? 0 : static_cast<int>(found->second.size()));
        auto& fewest = row.day >= today ? ahead : past;
        const auto [known, is_new] = fewest.try_emplace(row.course, adults);
        if (!is_new) known->second = std::min(known->second, adults);
    }
    ahead.merge(past);
    return ahead;
}

}  // namespace

std::vector<GroupSize> group_sizes(Work& work, const TimetableHead& head, const std::vector<SessionRow>& rows,
                                   const AssistantsBySession& assistants) {
    std::map<CourseId, int> pupils;
    for (const auto& size : enrolment::sizes_of_plan(work, head.county, head.plan)) pupils[size.course] = size.pupils;
    auto adults = fewest_adults(work.today(), rows, assistants);
    Limits ratio(work, head, pupils_per_adult_key);
    Limits size(work, head, size_max_key);
    std::vector<GroupSize> groups;
    for (const auto& course : catalogue::courses_of_plan(work, head.county, head.plan)) {
        if (course.state == catalogue::CourseState::stopped) continue;
        // A base place is guaranteed: the places of a base group are no size that anybody promised.
        const int places = course.kind == catalogue::CourseKind::base ? pupils[course.id] : course.places_max;
        auto group = judge_group(course.id, course.name, places, pupils[course.id], adults[course.id], ratio.of(course), size.of(course));
        group.places = course.places_max;
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<std::vector<GroupSize>> groups_to_publish(Work& work, const TimetableHead& head, const std::optional<std::string>& reason) {
    auto groups = group_sizes(work, head, rows_between(work, head.county, head.school, head.first_day, head.last_day, {.plan = head.plan}),
                              assistants_of_timetable(work, head.county, head.plan));
    std::erase_if(groups, [](const GroupSize& group) { return !group.too_few_adults; });
    if (groups.empty() || (reason && !is_blank(*reason))) return groups;
    std::string words = "看护人员不够：";
    std::string words_en = "too few adults: ";
    for (const auto& group : groups) {
        const bool first = &group == &groups.front();
        words += fmt::format("{}“{}”{}", first ? "" : "；", group.name, group.words);
        words_en += fmt::format("{}{}: {}", first ? "" : "; ", group.name, group.words_en);
    }
    words += "。请安排协助人员，或写明原因后公布";
    return Problem{Code::conflict, "adults-need-a-reason", words, words_en + "; name assistants, or publish with a reason",
                   {{"gap_reason", "required", words}}};
}

}  // namespace luoshi::afterschool::timetable
