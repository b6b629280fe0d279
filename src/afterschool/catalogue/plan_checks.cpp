#include "afterschool/catalogue/plan_checks.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <tuple>

#include "afterschool/catalogue/plan_gathered.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view rule_scope = "湘教发〔2024〕12号：只适用于义务教育阶段";
constexpr std::string_view rule_bundle = "先基础托管、后特色课程；不得捆绑（教基厅函〔2023〕26号）";
constexpr std::string_view rule_consent = "征求家长意见后报批（湖南省义务教育课后服务有关规定）";
constexpr std::string_view rule_subject = "教基厅函〔2023〕26号（五个严禁之三）";

void check_school(Gathered& to) {
    auto made = line("school-stage", to.plan.compulsory ? CheckOutcome::pass : CheckOutcome::fail,
                     "只有设义务教育阶段的学校可以开展课后服务",
                     "only schools with a compulsory stage offer after-school service", "content");
    made.basis = rule_scope;
    to.add(std::move(made));
}

void check_content(Gathered& to) {
    const std::pair<std::string_view, const std::string*> parts[] = {
        {"组织保障", &to.plan.content.organisation}, {"服务时间和方式", &to.plan.content.time_and_way},
        {"服务内容", &to.plan.content.contents},     {"安全措施", &to.plan.content.safety},
        {"收费标准和依据", &to.plan.content.fees},   {"经费支出", &to.plan.content.spending}};
    std::string missing;
    for (const auto& [name, text] : parts) {
        if (is_blank(*text))
            missing += (missing.empty() ? "" : "、") + std::string(name);
    }
    auto made = line("content-complete", missing.empty() ? CheckOutcome::pass : CheckOutcome::fail,
                     "方案写明时间、方式、内容、安全、收费、支出",
                     "the plan states time, way, contents, safety, fees and spending", "content");
    made.found = missing.empty() ? "" : "未写：" + missing;
    made.basis = rule_consent;
    to.add(std::move(made));
}

void check_consultation(Gathered& to) {
    auto made = line("parents-consulted", to.plan.consulted ? CheckOutcome::pass : CheckOutcome::fail,
                     "已就现在的时段、课程和价格征求家长意见",
                     "parents were consulted on the slots, courses and prices as they are now", "consultation");
    made.basis = rule_consent;
    to.add(std::move(made));
}
void check_kinds(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        for (const auto& stage : stages_of(course)) {
            const std::string activity(json::enum_name(course.activity));
            to.add(ruled(about(line("service-kind", CheckOutcome::pass, "服务种类在规定的清单内",
                                    "the kind of service is on the closed list", "courses"),
                               course),
                         to.rule("service.kinds", stage), activity, [&](const json::value& value) {
                             return value.is_array() &&
                                    std::ranges::any_of(value.get_array(), [&](const json::value& kind) {
                                        return kind.is_string() && kind.get_string() == activity;
                                    });
                         }));
        }
    }
    const bool only_homework =
        !to.plan.courses.empty() && std::ranges::all_of(to.plan.courses, [](const CourseFacts& course) {
            return course.activity == Activity::homework || course.activity == Activity::questions;
        });
    auto made = line("homework-only", only_homework ? CheckOutcome::warn : CheckOutcome::pass,
                     "除作业辅导外，还安排体育、艺术、劳动、阅读等活动",
                     "besides homework there is sport, art, practical work or reading", "courses");
    made.basis = "提高课后服务质量的有关要求";
    to.add(std::move(made));
}

void check_base_first(Gathered& to) {
    std::set<int> missing;
    for (const auto& course : to.plan.courses) {
        if (course.kind != CourseKind::special) continue;
        for (const int grade : course.grades) {
            const bool base = std::ranges::any_of(to.plan.courses, [&](const CourseFacts& other) {
                return other.kind == CourseKind::base && has_grade(other, grade);
            });
            if (!base) missing.insert(grade);
        }
    }
    const bool any_base =
        std::ranges::any_of(to.plan.courses, [](const CourseFacts& course) { return course.kind == CourseKind::base; });
    auto made = line("base-before-special", missing.empty() && any_base ? CheckOutcome::pass : CheckOutcome::fail,
                     "开设特色课程的年级先有基础托管", "every grade with special courses has the base service first",
                     "courses");
    made.found = !any_base         ? "没有基础托管"
                 : missing.empty() ? ""
                                   : fmt::format("{} 年级没有基础托管", fmt::join(missing, "、"));
    made.basis = rule_bundle;
    to.add(std::move(made));
}

void check_texts(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        if (course.screen == ScreenState::clear) continue;
        auto made = about(
            line("subject-teaching", course.screen == ScreenState::accepted ? CheckOutcome::pass : CheckOutcome::fail,
                 "课程文字不涉及学科教学，命中的由人判断",
                 "the text is no subject teaching; hits are judged by a person", "courses"),
            course);
        made.found = course.screen == ScreenState::waiting    ? "有命中，尚未判断"
                     : course.screen == ScreenState::rejected ? "判为学科教学"
                                                              : "已判断，可以开设";
        made.basis = rule_subject;
        to.add(std::move(made));
    }
}

}  // namespace

std::string stage_of_grade(int grade) { return grade <= 6 ? "primary" : "junior"; }

std::string yuan(std::int64_t fen) {
    return fen % 100 == 0 ? fmt::format("{} 元", fen / 100) : fmt::format("{}.{:02} 元", fen / 100, fen % 100);
}

const std::vector<std::string>& checked_parameters() {
    static const std::vector<std::string> parameters = {
        "service.kinds",         "service.days",      "service.end_earliest",    "service.end_latest",
        "service.minutes_a_day", "lesson.minutes",    "lesson.chargeable_a_day", "group.size_max",
        "price.per_lesson_max",  "price.per_day_max", "price.per_term_max",      "group.pupils_per_adult_max"};
    return parameters;
}

std::vector<PlanCheckLine> check_plan(const PlanFacts& plan, const RuleFacts& rules) {
    Gathered to{plan, rules, {}};
    check_school(to);
    check_content(to);
    check_times(to);
    check_base_first(to);
    check_kinds(to);
    check_prices(to);
    check_people(to);
    check_texts(to);
    check_consultation(to);
    return std::move(to.lines);
}

namespace {

int strictness(CheckOutcome outcome) {
    switch (outcome) {
        case CheckOutcome::pass:
            return 0;
        case CheckOutcome::warn:
            return 1;
        case CheckOutcome::open:
            return 2;
        case CheckOutcome::fail:
            return 3;
    }
    return 0;
}

// One line of the checks through the parts of a term.
struct LineThrough {
    std::tuple<std::string, std::string, std::string, std::string> about;  // what it looks at
    std::vector<std::pair<Date, PlanCheckLine>> by_day;
};

PlanCheckLine strictest(const LineThrough& through) {
    auto worst = std::ranges::max_element(
        through.by_day, {}, [](const auto& dated) { return strictness(dated.second.outcome); })->second;
    const auto differs = [&](const auto& dated) {
        return dated.second.limit != worst.limit || dated.second.outcome != worst.outcome;
    };
    if (std::ranges::none_of(through.by_day, differs)) return worst;
    std::string limits;
    std::string last;
    std::set<std::string> bases;
    std::string basis;
    for (const auto& [day, line] : through.by_day) {
        if (line.outcome != worst.outcome) {
            last.clear();  // the same limit after a break is said again
            continue;
        }
        if (bases.insert(line.basis).second && !line.basis.empty()) basis += (basis.empty() ? "" : "；") + line.basis;
        if (line.limit == last) continue;
        last = line.limit;
        limits += fmt::format("{}{}（{} 起）", limits.empty() ? "" : "；", line.limit, day.to_string());
    }
    worst.limit = std::move(limits);
    worst.basis = std::move(basis);
    return worst;
}

}  // namespace

std::vector<PlanCheckLine> check_plan_through(const PlanFacts& plan, const std::vector<DatedRules>& parts) {
    std::vector<LineThrough> all;
    for (const auto& part : parts) {
        // Two lines of one part may look at the same thing (its two stages): each follows its own.
        for (auto& line : check_plan(plan, part.rules)) {
            const std::tuple about{line.code, line.subject.value_or(""), line.subject_name, line.found};
            const auto known = std::ranges::find_if(all, [&](LineThrough& other) {
                return other.about == about && other.by_day.back().first != part.from;
            });
            if (known == all.end())
                all.push_back({about, {{part.from, std::move(line)}}});
            else
                known->by_day.emplace_back(part.from, std::move(line));
        }
    }
    std::vector<PlanCheckLine> lines;
    lines.reserve(all.size());
    for (const auto& line : all) lines.push_back(strictest(line));
    return lines;
}

}  // namespace luoshi::afterschool::catalogue
