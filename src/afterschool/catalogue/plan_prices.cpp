// Checks of a plan: what it costs.
#include <fmt/format.h>

#include <algorithm>

#include "afterschool/catalogue/plan_gathered.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view rule_same_price = "同一学校、同一年级、同一项目实行同一价格";

void check_same_price(Gathered& to) {
    std::string clash;
    for (std::size_t i = 0; i < to.plan.courses.size(); ++i) {
        for (std::size_t j = i + 1; j < to.plan.courses.size(); ++j) {
            const auto& a = to.plan.courses[i];
            const auto& b = to.plan.courses[j];
            if (a.item != b.item || a.price_fen == b.price_fen) continue;
            const bool shared = std::ranges::any_of(a.grades, [&](int grade) { return has_grade(b, grade); });
            if (shared && clash.empty())
                clash =
                    fmt::format("{}：“{}” {}，“{}” {}", a.item, a.name, yuan(a.price_fen), b.name, yuan(b.price_fen));
        }
    }
    auto made = line("same-price", clash.empty() ? CheckOutcome::pass : CheckOutcome::fail,
                     "同一年级、同一项目价格相同", "the same item has the same price for the same grade", "courses");
    made.found = clash;
    made.basis = rule_same_price;
    to.add(std::move(made));
}

bool by_day(const PlanFacts& plan, const CourseFacts& course) { return plan.base_by_day && course.kind == CourseKind::base; }

// The price of a day is no price of a lesson: it keeps to the maximum of a day, below.
void check_price_per_lesson(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        if (by_day(to.plan, course)) continue;
        for (const auto& stage : stages_of(course)) {
            auto made = about(line("price-per-lesson", CheckOutcome::pass, "每课时价格不超过上限",
                                   "the price of a lesson keeps to the maximum", "courses"),
                              course);
            to.add(ruled(std::move(made), to.rule("price.per_lesson_max", stage),
                         yuan(course.price_fen) + "/课时（" + stage_words(stage) + "）",
                         [&](const json::value& value) { return course.price_fen <= number(value); }));
        }
    }
}

// The most that one pupil of a grade can be charged on a weekday: the dearest course of each slot, and the base service once where it is priced by the day.
// Who has that gives up the course of one slot for it, at best the cheapest.
std::int64_t dearest_day(const PlanFacts& plan, int grade, int day) {
    std::int64_t lessons = 0;
    std::int64_t dearest = 0;
    for (const auto& slot : plan.slots) {
        if (!has_day(slot, day)) continue;
        std::int64_t most = 0;
        for (const auto& course : plan.courses) {
            if (course.slot == slot.code && has_grade(course, grade) && !by_day(plan, course)) most = std::max(most, course.price_fen * slot.lessons);
        }
        lessons += most;
        for (const auto& course : plan.courses) {
            if (course.slot == slot.code && has_grade(course, grade) && by_day(plan, course)) dearest = std::max(dearest, course.price_fen - most);
        }
    }
    return lessons + dearest;
}

void check_price_of_day_and_term(Gathered& to, const std::string& stage) {
    const auto* day_rule = to.rule("price.per_day_max", stage);
    const auto* term_rule = to.rule("price.per_term_max", stage);
    for (const int grade : grades_of_plan(to.plan, stage)) {
        std::int64_t dearest = 0;
        std::int64_t term = 0;
        for (int day = 1; day <= 5; ++day) {
            const auto sum = dearest_day(to.plan, grade, day);
            dearest = std::max(dearest, sum);
            const auto days = to.plan.days_of_weekday.find(day);
            if (days != to.plan.days_of_weekday.end()) term += sum * days->second;
        }
        auto a_day = line("price-per-day", CheckOutcome::pass, "每天最高收费不超过上限",
                          "the price of a day keeps to the maximum", "courses");
        a_day.subject_name = fmt::format("{}年级", grade);
        if (day_rule != nullptr && day_rule->known != RuleFact::Known::not_set) {
            to.add(ruled(std::move(a_day), day_rule, yuan(dearest),
                         [&](const json::value& value) { return dearest <= number(value); }));
        }
        // Above the cap of a term is no fault: the bill is capped. It is said, because the order of cap and lessons
        // then decides about refunds.
        auto a_term = line("price-per-term", CheckOutcome::pass, "全学期最高收费与学期封顶",
                           "the price of a whole term and its cap", "courses");
        a_term.subject_name = fmt::format("{}年级", grade);
        if (to.plan.days_of_weekday.empty()) {
            a_term.outcome = CheckOutcome::open;
            a_term.found = "校历还没有覆盖这个学期";
            if (term_rule != nullptr) {
                a_term.limit = term_rule->words;
                a_term.basis = term_rule->basis;
            }
            to.add(std::move(a_term));
        } else if (term_rule != nullptr && term_rule->known != RuleFact::Known::not_set) {
            to.add(ruled(
                std::move(a_term), term_rule, "最多 " + yuan(term),
                [&](const json::value& value) { return term <= number(value); }, CheckOutcome::warn));
        }
    }
}

}  // namespace

void check_prices(Gathered& to) {
    check_same_price(to);
    check_price_per_lesson(to);
    for (const auto& stage : to.plan.stages) check_price_of_day_and_term(to, stage);
}

}  // namespace luoshi::afterschool::catalogue
