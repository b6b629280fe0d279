// What the checks of a plan have in common: the facts and rules they look at, the lines they make. Private to this room.
#pragma once
#include <algorithm>
#include <set>

#include "afterschool/catalogue/plan_checks.hpp"

namespace luoshi::afterschool::catalogue {

struct Gathered {
    const PlanFacts& plan;
    const RuleFacts& rules;
    std::vector<PlanCheckLine> lines;

    PlanCheckLine& add(PlanCheckLine line) { return lines.emplace_back(std::move(line)); }
    const RuleFact* rule(const std::string& parameter, const std::string& stage) const {
        const auto found = rules.find({parameter, stage});
        return found == rules.end() ? nullptr : &found->second;
    }
};

inline PlanCheckLine line(std::string code, CheckOutcome outcome, std::string words, std::string words_en, std::string where) {
    PlanCheckLine made;
    made.code = std::move(code);
    made.outcome = outcome;
    made.words = std::move(words);
    made.words_en = std::move(words_en);
    made.where = std::move(where);
    return made;
}

inline PlanCheckLine about(PlanCheckLine made, const CourseFacts& course) {
    made.subject = course.id;
    made.subject_name = course.name;
    return made;
}

inline PlanCheckLine about(PlanCheckLine made, const PlanSlot& slot) {
    made.subject = slot.code;
    made.subject_name = slot.name;
    return made;
}

// A line against a rule that may not be set or settled: then the bureau judges. `fits` is asked only where there is a
// value.
template <class Fits>
PlanCheckLine ruled(PlanCheckLine made, const RuleFact* fact, std::string found, Fits&& fits,
                    CheckOutcome otherwise = CheckOutcome::fail) {
    made.found = std::move(found);
    if (fact == nullptr || fact->known == RuleFact::Known::not_set) {
        made.outcome = CheckOutcome::open;
        made.limit = "本地没有设定";
        return made;
    }
    made.limit = fact->words;
    made.basis = fact->basis;
    if (fact->known == RuleFact::Known::unsettled)
        made.outcome = CheckOutcome::open;
    else
        made.outcome = fits(fact->value) ? CheckOutcome::pass : otherwise;
    return made;
}

inline std::int64_t number(const json::value& value) {
    return value.is_int64() ? value.get_int64() : value.is_uint64() ? static_cast<std::int64_t>(value.get_uint64()) : 0;
}
inline std::optional<TimeOfDay> time(const json::value& value) {
    return value.is_string() ? TimeOfDay::parse(value.get_string()) : std::nullopt;
}

inline int minutes_of(const PlanSlot& slot) {
    const auto starts = TimeOfDay::parse(slot.starts);
    const auto ends = TimeOfDay::parse(slot.ends);
    return starts && ends ? ends->minutes() - starts->minutes() : 0;
}

inline bool has_day(const PlanSlot& slot, int day) { return std::ranges::find(slot.weekdays, day) != slot.weekdays.end(); }
inline bool has_grade(const CourseFacts& course, int grade) {
    return std::ranges::find(course.grades, grade) != course.grades.end();
}

inline std::set<std::string> stages_of(const CourseFacts& course) {
    std::set<std::string> stages;
    for (const int grade : course.grades) stages.insert(stage_of_grade(grade));
    return stages;
}

inline std::string stage_words(const std::string& stage) { return stage == "primary" ? "小学" : "初中"; }

inline std::vector<int> grades_of_plan(const PlanFacts& plan, const std::string& stage) {
    std::set<int> grades;
    for (const auto& course : plan.courses) {
        for (const int grade : course.grades) {
            if (stage_of_grade(grade) == stage) grades.insert(grade);
        }
    }
    return {grades.begin(), grades.end()};
}

// One part of the checks each; lines come in the order in which a school reads them.
void check_times(Gathered& to);   // slots, days, ends, lessons
void check_prices(Gathered& to);  // the same for a grade, and within the caps
void check_people(Gathered& to);  // sizes of groups, adults, rooms, outside persons and bodies

}  // namespace luoshi::afterschool::catalogue
