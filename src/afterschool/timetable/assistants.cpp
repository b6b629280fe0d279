#include "afterschool/timetable/assistants.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/timetable/api.hpp"
#include "afterschool/timetable/queries.hpp"
#include "afterschool/timetable/rules_here.hpp"

namespace luoshi::afterschool::timetable {
namespace {

AssistantsBySession by_session(std::vector<AssistantAt> rows) {
    AssistantsBySession assistants;
    for (auto& row : rows) assistants[row.session].push_back(std::move(row));
    return assistants;
}

}  // namespace

std::vector<AssistantAt> assistants_at(Work& work, std::string_view county, SessionId session) {
    return work.all<AssistantAt>(queries::assistants_of_session, county, session);
}

AssistantsBySession assistants_of_timetable(Work& work, std::string_view county, PlanId plan) {
    return by_session(work.all<AssistantAt>(queries::assistants_of_timetable, county, plan));
}

AssistantsBySession assistants_between(Work& work, std::string_view county, BodyId school, Date from, Date to) {
    return by_session(work.all<AssistantAt>(queries::assistants_between, county, school, from, to));
}

AssistantsBySession assistants_overlapping(Work& work, std::string_view county, BodyId school, Date day, int starts, int ends) {
    return by_session(work.all<AssistantAt>(queries::overlapping_assistants, county, school, day, starts, ends));
}

std::set<TeacherId> adults_of(const std::vector<AssistantAt>& assistants) {
    std::set<TeacherId> adults;
    for (const auto& one : assistants) adults.insert(one.adult);
    return adults;
}

std::string names_of(const std::vector<AssistantAt>& assistants) {
    std::string names;
    for (const auto& one : assistants) names += (names.empty() ? "" : "、") + one.name;
    return names;
}

void add_assistants(ClassSession& view, const AssistantsBySession& assistants) {
    const auto found = assistants.find(view.id);
    if (found == assistants.end()) return;
    for (const auto& one : found->second) view.assistants.push_back({one.adult, one.name});
}

void put_assistants(Work& work, std::string_view county, BodyId school, SessionId session, const std::set<TeacherId>& adults) {
    work.run(queries::delete_session_assistants, county, session);
    for (const auto adult : adults) work.run(queries::insert_session_assistant, county, session, adult, school);
}

std::optional<Clash> too_few_adults(Work& work, const SessionRow& row, std::size_t assistants) {
    const auto limit = least_here(work, pupils_per_adult_key, row.school, row.school_path, row.day, row.grade_list());
    if (!limit.number) return std::nullopt;
    const auto pupils = static_cast<std::int64_t>(enrolment::roster_of(work, row.county, row.course, row.day, row.pattern_weekday).size());
    const auto adults = static_cast<std::int64_t>(assistants) + (row.adult ? 1 : 0);
    if (pupils <= *limit.number * adults) return std::nullopt;
    return Clash{"too-few-adults",
                 false,
                 fmt::format("{} 名学生，{} 名看护人员；本地每名不超过 {} 人（{}），请增加协助人员", pupils, adults, *limit.number, limit.view.basis),
                 fmt::format("{} pupils with {} adult(s); {} for each adult are allowed here: name further assistants", pupils, adults, *limit.number),
                 {}};
}

std::vector<Assistant> assistants_of_session(Work& work, std::string_view county, SessionId session) {
    std::vector<Assistant> lines;
    for (auto& row : assistants_at(work, county, session)) lines.push_back({row.adult, std::move(row.name)});
    return lines;
}

}  // namespace luoshi::afterschool::timetable
