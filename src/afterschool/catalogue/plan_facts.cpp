#include "afterschool/catalogue/plan_facts.hpp"

#include "afterschool/catalogue/agreed.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <set>

#include "afterschool/catalogue/assistants.hpp"
#include "afterschool/catalogue/price_unit.hpp"
#include "org/api.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

std::set<std::string> stages_of(const PlanHead& head) {
    std::set<std::string> stages;
    for (const int grade : compulsory_grades(head.stage)) stages.insert(stage_of_grade(grade));
    return stages;
}

std::string basis_words(const rules::Basis& basis) {
    std::string words = basis.document.empty() ? basis.source : basis.document;
    if (!basis.clause.empty()) words += "，" + basis.clause;
    if (!basis.body_name.empty()) words = basis.body_name + "：" + words;
    return words;
}

RuleFact fact_of(const Result<rules::Holding>& held, const std::string& stage) {
    RuleFact fact;
    if (!held) return fact;
    fact.known = held->state == rules::RuleState::conflicting ? RuleFact::Known::unsettled : RuleFact::Known::set;
    fact.value = held->value;
    fact.words = held->words;
    fact.basis = basis_words(held->basis);
    if (held->state == rules::RuleState::unconfirmed) fact.basis += "（未确认）";
    fact.copy = {held->parameter,
                 stage,
                 held->words,
                 std::string(json::enum_name(held->state)),
                 held->basis.value.to_string(),
                 held->basis.document,
                 held->basis.clause};
    return fact;
}

std::optional<OutsideFacts> outside_of(const CourseRow& row, const std::vector<AgreedRow>& agreed, Date today) {
    if (!row.listing) return std::nullopt;
    OutsideFacts facts;
    facts.body_name = row.listing_name.value_or("");
    facts.item_name = row.item_name.value_or("");
    facts.until = first_day({row.licence_until, row.listed_until});
    facts.failed_check = row.blocked_on.has_value();
    facts.on_list = row.listing_state == ListingState::listed && row.item_listed.value_or(false) && facts.until &&
                    *facts.until >= today && !facts.failed_check;
    facts.price_fen = row.item_price.value_or(0);
    facts.grades = numbers_of(row.item_grades.value_or(0));
    for (const auto& one : agreed_on(agreed, *row.listing, row.outside_item.value_or("")))
        facts.agreed.push_back({one.number, one.from, one.until, one.price_fen});
    return facts;
}

AssistantFacts assistant_facts(const AssistantRow& row, Date today) {
    AssistantFacts facts{row.name, {}};
    if (row.kind == TeacherKind::outside) facts.fit_until = first_day({row.vetting_until, row.health_until, row.contract_until});
    if (!row.active) facts.fit_until = today.plus_days(-1);  // left: no longer on any roster
    return facts;
}

CourseFacts course_facts(const CourseRow& row, const std::vector<AgreedRow>& agreed, Date today) {
    CourseFacts facts;
    facts.id = row.id.to_string();
    facts.name = row.name;
    facts.kind = row.kind;
    facts.activity = row.activity;
    facts.item = row.item;
    facts.grades = numbers_of(row.grades);
    facts.places_min = row.places_min;
    facts.places_max = row.places_max;
    facts.slot = row.slot;
    facts.room_places = row.room_places;
    facts.has_teacher = row.teacher.has_value();
    facts.teacher_name = row.teacher_name.value_or("");
    facts.teacher_active = row.teacher_active;
    if (row.teacher_kind == TeacherKind::outside) {
        facts.teacher_fit_until = first_day({row.vetting_until, row.health_until, row.contract_until});
        if (!row.teacher_active) facts.teacher_fit_until = today.plus_days(-1);  // left: no longer on any roster
    }
    facts.outside = outside_of(row, agreed, today);
    facts.price_fen = row.price();
    facts.price_basis = row.price_basis;
    facts.screen = row.screen;
    return facts;
}

// Service days of the term by weekday; empty where the calendar does not reach.
std::map<int, int> days_of_term(Work& work, Date from, Date until) {
    const auto calendar = org::working_days(work);
    if (!calendar) return {};
    std::map<int, int> days;
    for (Date day = from; day <= until; day = day.plus_days(1)) {
        const auto working = calendar->is_working_day(day);
        if (!working) return {};
        const auto weekday = static_cast<int>(day.weekday().iso_encoding());
        if (*working && weekday <= 5) ++days[weekday];
    }
    return days;
}

}  // namespace

std::vector<DatedRules> rules_for(Work& work, const PlanHead& head, const PlanFacts& plan) {
    // What is still to come of the term; all of it before it begins and once it is over. Without fixed days of the term
    // the rules of today are the only ones to go by.
    auto from = plan.term_starts.value_or(plan.today);
    const auto until = plan.term_ends.value_or(plan.today);
    if (plan.today > from && plan.today <= until) from = plan.today;
    std::vector<DatedRules> parts;
    for (const auto& ruleset : rules::Ruleset::load_through(work, head.path, from, std::max(from, until))) {
        auto& part = parts.emplace_back(DatedRules{ruleset.on(), {}});
        for (const auto& stage : stages_of(head)) {
            const auto asked = stage == "primary" ? org::Stage::primary : org::Stage::junior;
            for (const auto& parameter : checked_parameters())
                part.rules[{parameter, stage}] = fact_of(ruleset.what_holds(parameter, asked, head.tier), stage);
        }
    }
    return parts;
}

PlanFacts facts_of(Work& work, const PlanHead& head, const std::vector<SlotRow>& slots,
                   const std::vector<CourseRow>& courses) {
    PlanFacts facts;
    facts.compulsory = !compulsory_grades(head.stage).empty();
    const auto stages = stages_of(head);
    facts.stages.assign(stages.begin(), stages.end());
    facts.grades = grades_with_pupils(work, head.county, head.school, head.stage);
    facts.content = head.content;
    if (head.lessons_end) facts.lessons_end = TimeOfDay::from_minutes(*head.lessons_end);
    for (const auto& slot : slots) facts.slots.push_back(slot_view(slot));
    facts.today = work.today();
    const bool any_outside = std::ranges::any_of(courses, [](const CourseRow& course) { return course.listing.has_value(); });
    const auto agreed = any_outside ? agreed_of_school(work, head.county, head.school) : std::vector<AgreedRow>{};
    const auto assistants = load_assistants(work, head.county, head.id);
    for (const auto& course : courses) {
        if (course.state == CourseState::stopped) continue;
        auto& made = facts.courses.emplace_back(course_facts(course, agreed, facts.today));
        for (const auto& row : assistants_in(assistants, course.id)) made.assistants.push_back(assistant_facts(row, facts.today));
    }
    facts.base_by_day = base_by_day(work, head);
    facts.consulted = head.consultation_fits();
    if (const auto school = org::find_body(work, head.school)) {
        for (const auto& term : org::terms_of(work, *school, head.school_year)) {
            if (term.term != head.term) continue;
            facts.term_starts = term.starts;
            facts.term_ends = term.ends;
        }
    }
    if (facts.term_starts && facts.term_ends)
        facts.days_of_weekday = days_of_term(work, *facts.term_starts, *facts.term_ends);
    return facts;
}

std::int64_t CheckedPlan::count(CheckOutcome outcome) const {
    return std::ranges::count(lines, outcome, &PlanCheckLine::outcome);
}

CheckedPlan check_stored_plan(Work& work, const PlanHead& head) {
    CheckedPlan checked;
    const auto facts =
        facts_of(work, head, load_slots(work, head.county, head.id), load_courses(work, head.county, head.id));
    checked.rules = rules_for(work, head, facts);
    checked.lines = check_plan_through(facts, checked.rules);
    return checked;
}

std::vector<RuleCopy> price_rules(const std::vector<DatedRules>& parts) {
    std::vector<RuleCopy> copies;
    std::set<std::pair<std::string, std::string>> kept;  // value and stage
    for (const auto& part : parts) {
        for (const auto& [key, fact] : part.rules) {
            if (!key.first.starts_with("price.") || fact.known == RuleFact::Known::not_set) continue;
            if (kept.emplace(fact.copy.version, key.second).second) copies.push_back(fact.copy);
        }
    }
    return copies;
}

}  // namespace luoshi::afterschool::catalogue
