#include "afterschool/timetable/rules_here.hpp"

#include "afterschool/timetable/queries.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::timetable {
namespace {

struct SchoolFacts {
    org::Stage stage = org::Stage::primary;
    org::Tier tier = org::Tier::town;
};
BOOST_DESCRIBE_STRUCT(SchoolFacts, (), (stage, tier))

org::Stage stage_for(org::Stage school, std::optional<int> grade) {
    if (school != org::Stage::nine_year && school != org::Stage::complete) return school;
    return grade.value_or(1) <= 6 ? org::Stage::primary : org::Stage::junior;
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

std::vector<int> service_weekdays(Work& work, std::string_view school_path, Date on) {
    rules::Asked asked;
    asked.path = school_path;
    asked.on = on;
    const auto days = rules::held_weekdays(work, service_days_key, asked);
    if (!days) return {1, 2, 3, 4, 5};
    std::vector<int> school_days;
    for (const int day : *days) {
        if (day >= 1 && day <= 5) school_days.push_back(day);
    }
    return school_days;
}

}  // namespace luoshi::afterschool::timetable
