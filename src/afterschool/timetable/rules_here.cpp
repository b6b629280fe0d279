#include "afterschool/timetable/rules_here.hpp"

#include <algorithm>

#include "afterschool/timetable/queries.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

struct SchoolFacts {
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
BOOST_DESCRIBE_STRUCT(SchoolFacts, (), (stage, tier))

bool is_primary(int grade) { return grade <= 6; }

org::Stage stage_for(org::Stage school, std::optional<int> grade) {
    const auto stages = rules::stages_of(school);
    if (stages.empty()) return school;
    const auto stage = grade && !is_primary(*grade) ? org::Stage::junior : org::Stage::primary;
    return std::ranges::find(stages, stage) == stages.end() ? stages.front() : stage;
}

AppliedRule missing(std::string_view parameter, const Problem& problem) {
    return {std::string(parameter), {}, {}, {}, problem.slug, problem.detail, problem.detail_en};
}

// A number, or a time as minutes.
std::optional<std::int64_t> number_in(const json::value& value) {
    if (value.is_int64()) return value.as_int64();
    if (value.is_uint64()) return static_cast<std::int64_t>(value.as_uint64());
    if (value.is_string()) {
        if (const auto time = TimeOfDay::parse(std::string_view(value.as_string()))) return time->minutes();
    }
    return std::nullopt;
}

}  // namespace

HeldNumber held_here(Work& work, std::string_view parameter, BodyId school, std::string_view school_path, Date on,
                     std::optional<int> grade) {
    const auto facts = work.one<SchoolFacts>(queries::school_facts, school);
    rules::Asked asked;
    asked.path = school_path;
    asked.on = on;
    if (facts) {
        asked.stage = stage_for(facts->stage, grade);
        asked.tier = facts->tier;
    }
    const auto holding = rules::what_holds(work, parameter, asked);
    if (!holding) return {std::nullopt, missing(parameter, holding.error())};
    if (holding->state == rules::RuleState::conflicting) {
        return {std::nullopt,
                missing(parameter,
                        {Code::conflict, "rule-unsettled", "有几个互相矛盾的数值，还没有裁定：" + holding->words,
                         "several values stand against each other and nobody has decided: " + holding->words_en})};
    }
    const auto& basis = holding->basis;
    std::string rests_on = basis.document.empty() ? basis.body_name : basis.document;
    if (!basis.clause.empty()) rests_on += " " + basis.clause;
    if (!basis.place_name.empty()) rests_on += "（" + basis.place_name + "）";
    return {number_in(holding->value),
            {std::string(parameter), holding->words, holding->words_en, std::move(rests_on), {}, {}, {}}};
}

std::vector<int> grade_of_each_stage(std::span<const int> grades) {
    std::vector<int> found;
    for (const int grade : grades) {
        if (std::ranges::none_of(found, [&](int known) { return is_primary(known) == is_primary(grade); })) found.push_back(grade);
    }
    return found;
}

HeldNumber least_here(Work& work, std::string_view parameter, BodyId school, std::string_view school_path, Date on,
                      std::span<const int> grades) {
    const auto asked = grade_of_each_stage(grades);
    if (asked.empty()) return held_here(work, parameter, school, school_path, on);
    auto least = held_here(work, parameter, school, school_path, on, asked.front());
    for (std::size_t i = 1; i < asked.size(); ++i) {
        auto other = held_here(work, parameter, school, school_path, on, asked[i]);
        if (other.number && (!least.number || *other.number < *least.number)) least = std::move(other);
    }
    return least;
}

}  // namespace luoshi::afterschool::timetable
