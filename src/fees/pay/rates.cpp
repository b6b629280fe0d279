#include "fees/pay/rates.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::pay {
namespace {

constexpr std::string_view activities[] = {"homework", "questions", "reading", "sport", "art", "science", "labour", "games", "clubs", "films"};

bool same(const PayRateRow& row, const EnterPayRate& command) {
    return row.body == command.body && row.kind == command.kind && row.activity == command.activity && row.per_lesson_fen == command.per_lesson_fen &&
           row.step_from == command.step_from && row.step_fen == command.step_fen && row.from == command.from && row.document == command.document;
}

Result<Nothing> check_step(const EnterPayRate& command) {
    if (command.step_from.has_value() == (command.step_fen > 0) && command.step_from.value_or(1) > 0) return Nothing{};
    return Problem{Code::invalid, "step-incomplete", "按人数增加的标准要同时填写从多少人起、每人加多少元", "name both from how many pupils on, and how much each adds",
                   {{"step_from", "incomplete", "同时填写人数和每人加的金额"}}};
}

Result<Nothing> check_ceiling(Work& work, const SchoolAt& school, const EnterPayRate& command) {
    TRY(const LessonCeiling ceiling, lesson_ceiling(work, school, work.today()));
    if (!ceiling.most || Money::fen(command.per_lesson_fen) <= *ceiling.most) return Nothing{};
    const auto detail = fmt::format("每课时 {} 元高于上限 {} 元（{}）", Money::fen(command.per_lesson_fen).yuan(), ceiling.most->yuan(), ceiling.basis);
    return Problem{Code::conflict, "rate-above-ceiling", detail,
                   fmt::format("{} yuan a lesson is above the ceiling of {} yuan ({})", Money::fen(command.per_lesson_fen).yuan(), ceiling.most->yuan(),
                               ceiling.basis),
                   {{"per_lesson_fen", "above-ceiling", detail}}};
}

// A body whose rates the actor may enter: the own school, or a bureau for all schools of its county.
struct RateBody {
    std::string county;
    std::optional<SchoolAt> school;
};
Result<RateBody> require_rate_body(Work& work, BodyId id) {
    if (auto school = find_school_at(work, id)) {
        TRY(SchoolAt at, require_school(work, id, {permissions::write}));
        return RateBody{at.county, std::move(at)};
    }
    const auto body = org::find_body(work, id);
    if (!body || !work.actor().may(permissions::approve, body->path))
        return Problem{Code::missing, "no-such-body", "没有这个单位", "there is no such body"};
    TRY_DO(require_county(work, body->county));
    return RateBody{body->county, std::nullopt};
}

std::vector<PayPersonRow> persons(Work& work, const SchoolAt& school) {
    const auto staff = staff_of(work, school);
    std::vector<PayPersonRow> rows;
    for (const auto& teacher : catalogue::teachers_of_school(work, school.county, school.id)) {
        if (!teacher.active) continue;
        rows.push_back({teacher.id, teacher.name, kind_on(teacher, staff, work.today()), teacher.outside_body.has_value(), teacher.account.has_value()});
    }
    return rows;
}

PayRates rates_page(Work& work, const SchoolAt& school) {
    PayRates page;
    page.school = school.id;
    page.school_name = school.name;
    page.plans = plans_of(work, school);
    // A conflict between sources is shown with the rules; here there is simply no ceiling to show.
    if (const auto ceiling = lesson_ceiling(work, school, work.today()); ceiling && ceiling->most) {
        page.ceiling_fen = ceiling->most->in_fen();
        page.ceiling_basis = ceiling->basis;
    }
    page.rates = work.all<PayRateRow>(queries::rates_for, school.county, school.id);
    page.persons = persons(work, school);
    std::map<CourseId, BodyCourse> courses;
    for (const auto& plan : page.plans) {
        for (const auto& course : catalogue::courses_of_plan(work, school.county, plan.plan)) {
            if (!course.outside_body) continue;
            const auto body = org::find_body(work, *course.outside_body);
            courses[course.id] = {course.id, course.name, *course.outside_body, body ? body->name : std::string{}};
            if (plan.plan == page.plans.front().plan) page.body_courses.push_back(courses[course.id]);
        }
    }
    for (const auto& price : agreed_prices(work, school)) {
        const auto& course = courses[price.course];
        page.body_prices.push_back({price.id, price.course, course.name, course.body_name, price.unit, price.price_fen, price.from, price.document});
    }
    std::optional<Problem> why_not;
    if (!work.actor().may(permissions::write, school.path))
        why_not = Problem{Code::denied, "not-permitted", "由学校财务人员登记", "the finance staff of the school enter them"};
    page.enter = pay_action("enter", "登记标准", "Enter a rate", why_not);
    return page;
}

// Of the school, or of any school that the county's rate is for: the caller's page shows the body's own rates.
Result<PayRates> rates_after(Work& work, const RateBody& at, BodyId body) {
    if (at.school) return rates_page(work, *at.school);
    PayRates page;
    page.school = body;
    if (const auto line = org::find_body(work, body)) page.school_name = line->name;
    page.rates = work.all<PayRateRow>(queries::rates_for, at.county, body);
    page.enter = pay_action("enter", "登记标准", "Enter a rate", std::nullopt);
    return page;
}

}  // namespace

std::vector<Rate> rates_of(Work& work, const SchoolAt& school) {
    std::vector<Rate> rates;
    for (auto& row : work.all<PayRateRow>(queries::rates_for, school.county, school.id)) {
        rates.push_back({row.id, row.scope == "school", row.kind, row.activity, Money::fen(row.per_lesson_fen), row.step_from,
                         Money::fen(row.step_fen), row.from, row.at, row.document});
    }
    return rates;
}

std::vector<StaffRow> staff_of(Work& work, const SchoolAt& school) { return work.all<StaffRow>(queries::persons_of, school.county, school.id); }

RateKind kind_on(const catalogue::TeacherLine& teacher, const std::vector<StaffRow>& staff, Date day) {
    if (teacher.kind == catalogue::TeacherKind::outside) return RateKind::outside;
    auto kind = RateKind::own;
    for (const auto& row : staff) {
        if (row.teacher == teacher.id && row.from <= day) kind = row.kind == StaffKind::retired ? RateKind::retired : RateKind::own;
    }
    return kind;
}

std::vector<AgreedPrice> agreed_prices(Work& work, const SchoolAt& school) {
    return work.all<AgreedPrice>(queries::body_prices_of, school.county, school.id);
}

const AgreedPrice* price_for(const std::vector<AgreedPrice>& prices, CourseId course, Date day) {
    const AgreedPrice* found = nullptr;
    for (const auto& price : prices) {
        if (price.course == course && price.from <= day) found = &price;
    }
    return found;
}

Result<PayRates> show_pay_rates(Work& work, const OnePaySchool& query) {
    TRY(const SchoolAt school, require_school(work, query.school, {permissions::read, permissions::write, permissions::approve}));
    return rates_page(work, school);
}

Result<PayRates> enter_pay_rate(Work& work, const EnterPayRate& command) {
    TRY(const RateBody at, require_rate_body(work, command.body));
    if (const auto known = work.one<PayRateRow>(queries::rate_by_id, at.county, command.id)) {
        if (!same(*known, command)) return id_taken();
        return rates_after(work, at, command.body);
    }
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_positive("per_lesson_fen", command.per_lesson_fen));
    TRY_DO(check_step(command));
    if (!command.activity.empty() && std::ranges::find(activities, command.activity) == std::end(activities))
        return Problem{Code::invalid, "no-such-activity", fmt::format("没有“{}”这种活动", command.activity), "there is no such activity",
                       {{"activity", "unknown", "请从列表里选择"}}};
    if (at.school) TRY_DO(check_ceiling(work, *at.school, command));
    work.run(queries::insert_rate, at.county, command.id, command.body, std::string_view(at.school ? "school" : "county"), command.kind, command.activity,
             command.per_lesson_fen, command.step_from, command.step_fen, command.from, command.document, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record("pay.rate", "pay_rate", command.id.to_string(), {{"per_lesson_fen", command.per_lesson_fen}, {"from", command.from.to_string()}});
    return rates_after(work, at, command.body);
}

Result<PayRates> enter_county_rate(Work& work, const EnterPayRate& command) { return enter_pay_rate(work, command); }

Result<PayRates> set_pay_person(Work& work, const SetPayPerson& command) {
    TRY(const SchoolAt school, require_school(work, command.school, {permissions::write}));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    const auto teacher = catalogue::find_teacher(work, school.county, command.teacher);
    if (!teacher || teacher->school != school.id || teacher->kind != catalogue::TeacherKind::own)
        return Problem{Code::missing, "no-such-teacher", "本校没有这位教师", "the school has no such teacher of its own"};
    for (const auto& row : staff_of(work, school)) {
        if (row.teacher != command.teacher || row.from != command.from) continue;
        if (row.kind == command.kind && row.document == command.document) return rates_page(work, school);
        return Problem{Code::conflict, "day-taken", "这一天已经登记过这位教师的身份，请改用另一个起始日期", "this teacher's standing was entered for this day; choose another day"};
    }
    work.run(queries::insert_person, school.county, command.teacher, command.from, school.id, command.kind, command.document, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("pay.person", "service_teacher", command.teacher.to_string(), {{"kind", json::enum_name(command.kind)}});
    return rates_page(work, school);
}

Result<PayRates> enter_body_price(Work& work, const EnterBodyPrice& command) {
    TRY(const SchoolAt school, require_school(work, command.school, {permissions::write}));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_positive("price_fen", command.price_fen));
    const auto course = catalogue::find_course(work, command.course);
    if (!course || course->school != school.id || !course->outside_body)
        return Problem{Code::missing, "no-such-course", "本校没有这门由机构承担的课程", "the school has no such course of an outside body"};
    for (const auto& price : agreed_prices(work, school)) {
        if (price.id != command.id) continue;
        if (price.course == command.course && price.unit == command.unit && price.price_fen == command.price_fen && price.from == command.from &&
            price.document == command.document)
            return rates_page(work, school);
        return id_taken();
    }
    work.run(queries::insert_body_price, school.county, command.id, school.id, command.course, command.unit, command.price_fen, command.from,
             command.document, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("pay.body_price", "course", command.course.to_string(), {{"price_fen", command.price_fen}});
    return rates_page(work, school);
}

}  // namespace luoshi::fees::pay
