#include <fmt/format.h>
#include <algorithm>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_facts.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct CourseAndPlan {
    CourseRow row;
    PlanHead head;
};

Result<CourseAndPlan> find_for_step(Work& work, CourseId id, const Permission& permission, const http::IfMatch& seen) {
    TRY(CourseRow row, find_course_row(work, id));
    auto head = find_plan_for_step(work, row.plan, permission);
    if (!head) return head.error().code == Code::missing ? no_such_course() : head.error();
    TRY_DO(require_version(seen, row.version));
    return CourseAndPlan{std::move(row), std::move(*head)};
}

struct OpenPrice {
    std::int64_t serial = 0;
    std::int64_t price_fen = 0;
    std::string proposed_by;
};
BOOST_DESCRIBE_STRUCT(OpenPrice, (), (serial, price_fen, proposed_by))

// The plan's price checks with the proposed prices in place; a failing line of this course refuses.
Result<std::vector<DatedRules>> check_new_price(Work& work, const CourseAndPlan& found) {
    auto courses = load_courses(work, found.head.county, found.head.id);
    for (auto& course : courses) {
        if (course.proposed_price) course.approved_price = course.proposed_price;
    }
    const auto facts = facts_of(work, found.head, load_slots(work, found.head.county, found.head.id), courses);
    auto rules = rules_for(work, found.head, facts);
    const auto lines = check_plan_through(facts, rules);
    for (const auto& line : lines) {
        const bool about_price = line.code == "same-price" || line.code == "price-per-day" ||
                                 line.code == "introduction-price" || line.code == "price-per-lesson";
        if (line.outcome != CheckOutcome::fail || !about_price ||
            (line.subject && *line.subject != found.row.id.to_string()))
            continue;
        return Problem{Code::conflict, line.code,
                       fmt::format("{}：{}（限 {}）{}", line.words, line.found, line.limit, line.basis), line.words_en};
    }
    return rules;
}

// The base place is guaranteed at every time of the base service: whoever sits in the group needs another one to go to.
Result<Nothing> require_other_base_group(Work& work, const CourseRow& row) {
    if (row.kind != CourseKind::base || row.state != CourseState::offered) return Nothing{};
    const auto line = find_course(work, row.id).value();
    const auto courses = courses_of_plan(work, line.county, line.plan);
    for (const int grade : line.grades) {
        const bool other = std::ranges::any_of(courses, [&](const CourseLine& course) {
            return course.id != line.id && course.kind == CourseKind::base && course.slot == line.slot &&
                   course.state == CourseState::offered &&
                   std::ranges::find(course.grades, grade) != course.grades.end();
        });
        if (other) continue;
        return Problem{Code::conflict, "last-base-group",
                       fmt::format("这是 {} 年级在这个时段唯一的基础托管班，名额是保证的，不能停开；某天上不了，请在课表停那一天的课；"
                                   "整个学期不办，请终止方案",
                                   grade),
                       fmt::format("the only base group of grade {} at this time, and the base place is guaranteed; "
                                   "cancel single sessions in the timetable, or end the plan",
                                   grade)};
    }
    return Nothing{};
}

}  // namespace

Result<CourseDetail> stop_course(Work& work, const StopCourse& command) {
    TRY(const CourseAndPlan found, find_for_step(work, command.id, permissions::plan, command.if_match));
    TRY_DO(require_words("reason", command.reason, 500, "停开的理由"));
    TRY_DO(require_other_base_group(work, found.row));
    TRY_DO(stop_course_for(work, found.row.county, command.id, command.reason));
    return show_course(work, {command.id});
}

Result<CourseDetail> judge_course(Work& work, const JudgeCourse& command) {
    TRY(const CourseAndPlan found, find_for_step(work, command.id, permissions::screen, command.if_match));
    TRY_DO(require_move(found.head, PlanMove::write));
    if (found.row.screen == ScreenState::clear)
        return Problem{Code::conflict, "nothing-found", "文字没有命中，不需要判断", "nothing was found in the text"};
    const auto who = actor_key(work.actor());
    if (found.row.edited_by == who) {
        return Problem{Code::conflict, "second-person-required", "填写课程的人不能自己判断，请由另一人判断",
                       "whoever wrote the text does not judge it"};
    }
    TRY_DO(require_words("reason", command.reason, 500, "判断的理由"));
    work.run(queries::judge_course, found.row.county, command.id, found.row.version,
             command.accept ? ScreenState::accepted : ScreenState::rejected, command.reason, who);
    add_plan_event(work, found.head, "course_judged", found.row.name, command.reason);
    work.record("catalogue.judge_course", "course", command.id.to_string(), json::value{{"accept", command.accept}});
    return show_course(work, {command.id});
}

Result<CourseDetail> propose_price(Work& work, const ProposePrice& command) {
    TRY(const CourseAndPlan found, find_for_step(work, command.id, permissions::submit, command.if_match));
    if (found.head.state != PlanState::approved && found.head.state != PlanState::published) {
        return Problem{Code::conflict, "price-not-locked", "方案批准前直接修改课程价格即可",
                       "before the approval the price is simply edited"};
    }
    if (found.row.state == CourseState::stopped)
        return Problem{Code::conflict, "course-not-running", "课程已停开", "the course was stopped"};
    if (found.row.proposed_price)
        return Problem{Code::conflict, "price-waiting", "已有一项价格变更在等待审批",
                       "a new price is waiting for its decision already"};
    if (command.price_fen < 0 || command.price_fen > 100'000 || command.price_fen == found.row.price()) {
        return Problem{Code::invalid, "invalid-price", "请填写与现价不同、0 到 1000 元之间的价格",
                       "give a price from 0 to 1000 yuan that differs from the present one"};
    }
    TRY_DO(require_words("reason", command.reason, 500, "调价的理由"));
    work.run(queries::insert_price, found.row.county, command.id, command.price_fen, command.reason, work.now(),
             actor_key(work.actor()));
    add_plan_event(work, found.head, "price_proposed",
                   fmt::format("{} {} → {}", found.row.name, yuan(found.row.price()), yuan(command.price_fen)),
                   command.reason);
    work.record("catalogue.propose_price", "course", command.id.to_string(),
                json::value{{"price_fen", command.price_fen}});
    return show_course(work, {command.id});
}

Result<CourseDetail> decide_price(Work& work, const DecidePrice& command) {
    TRY(const CourseAndPlan found, find_for_step(work, command.id, permissions::approve, command.if_match));
    const auto open = work.one<OpenPrice>(queries::open_price_of_course, found.row.county, command.id);
    if (!open) return Problem{Code::conflict, "no-price-waiting", "没有等待审批的价格变更", "no new price is waiting"};
    const auto who = actor_key(work.actor());
    if (open->proposed_by == who)
        return Problem{Code::conflict, "second-person-required", "申请的人不能自己审批",
                       "whoever asked for it does not decide on it"};
    std::optional<std::string> document;
    std::optional<std::string> reason;
    std::optional<std::vector<RuleCopy>> rules;
    if (command.approve) {
        TRY_DO(require_words("document", command.document, 100, "批准文件的文号"));
        TRY(const std::vector<DatedRules> facts, check_new_price(work, found));
        rules = price_rules(facts);
        document = command.document;
    } else {
        TRY_DO(require_words("reason", command.reason, 500, "不同意的理由"));
        reason = command.reason;
    }
    work.run(queries::decide_price, found.row.county, command.id, open->serial,
             command.approve ? "approved" : "refused", work.now(), who, document, reason, rules);
    add_plan_event(work, found.head, command.approve ? "price_approved" : "price_refused",
                   fmt::format("{} {}", found.row.name, yuan(open->price_fen)), reason);
    if (command.approve) {
        work.emit("catalogue.price_changed", json::value{{"county", found.row.county},
                                                         {"course", command.id.to_string()},
                                                         {"price_fen", open->price_fen}});
    }
    work.record("catalogue.decide_price", "course", command.id.to_string(),
                json::value{{"approve", command.approve}, {"price_fen", open->price_fen}});
    return show_course(work, {command.id});
}

}  // namespace luoshi::afterschool::catalogue
