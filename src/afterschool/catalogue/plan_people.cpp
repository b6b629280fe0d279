// Checks of a plan: who watches and teaches, and for how many.
#include <fmt/format.h>

#include <algorithm>

#include "afterschool/catalogue/plan_gathered.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view rule_outside =
    "教基厅函〔2023〕26号（五个严禁之五）；机构、服务项目、引进费用标准以县级名单为准";
constexpr std::string_view rule_contract =
    "教基厅函〔2023〕26号（五个严禁之五）；学校引进名单内的机构要签订合同，价格不高于引进费用标准";
constexpr std::string_view rule_house = "房间容量";

// The base place is guaranteed, so a base group's places are no promise of its size: there the plan is warned, and the
// timetable looks at the seats given.
void check_adults(Gathered& to, const CourseFacts& course) {
    for (const auto& stage : stages_of(course)) {
        std::int64_t needed = 0;
        auto made = ruled(
            about(line("adults-for-pupils", CheckOutcome::pass, "每名看护人员负责的学生不超过上限",
                       "no more pupils for each adult than allowed", "courses"),
                  course),
            to.rule("group.pupils_per_adult_max", stage),
            fmt::format("{} 个名额，{} 名看护人员", course.places_max, course.adults()),
            [&](const json::value& value) {
                const auto most = std::max<std::int64_t>(1, number(value));
                needed = (course.places_max + most - 1) / most;
                return needed <= course.adults();
            },
            course.kind == CourseKind::base ? CheckOutcome::warn : CheckOutcome::fail);
        if (made.outcome == CheckOutcome::fail || made.outcome == CheckOutcome::warn)
            made.limit += fmt::format("（满员时要 {} 名，请增加协助人员或减少名额）", needed);
        to.add(std::move(made));
    }
}

void check_groups(Gathered& to) {
    for (const auto& course : to.plan.courses) {
        check_adults(to, course);
        if (course.kind == CourseKind::special) {
            for (const auto& stage : stages_of(course)) {
                to.add(ruled(about(line("group-size", CheckOutcome::pass, "每班人数不超过上限",
                                        "a group has no more pupils than allowed", "courses"),
                                   course),
                             to.rule("group.size_max", stage), fmt::format("{} 人", course.places_max),
                             [&](const json::value& value) { return course.places_max <= number(value); }));
            }
        }
        if (course.room_places && *course.room_places < course.places_max) {
            auto made = about(
                line("room-size", CheckOutcome::fail, "教室坐得下全部名额", "the room holds all places", "courses"),
                course);
            made.found = fmt::format("{} 个名额", course.places_max);
            made.limit = fmt::format("{} 人", *course.room_places);
            made.basis = rule_house;
            to.add(std::move(made));
        }
        if (course.kind == CourseKind::special && !course.has_teacher) {
            auto made = about(line("teacher-named", CheckOutcome::warn, "特色课程写明任课教师",
                                   "a special course names its teacher", "courses"),
                              course);
            made.basis = "协议须写明授课教师";
            to.add(std::move(made));
        }
    }
}

// The first day of the run that no contract covers. Contracts come by first day and may follow one another.
std::optional<Date> first_uncovered(const std::vector<AgreedFacts>& agreed, Date from, Date until) {
    Date day = from;
    for (const auto& one : agreed) {
        if (one.from <= day && one.until >= day) day = one.until.plus_days(1);
    }
    if (day > until) return std::nullopt;
    return day;
}

std::string agreed_words(const OutsideFacts& body) {
    if (body.agreed.empty()) return "没有登记与“" + body.body_name + "”的合同";
    std::string words;
    for (const auto& one : body.agreed)
        words += fmt::format("{}合同 {}，{} 至 {}", words.empty() ? "" : "；", one.number, one.from.to_string(), one.until.to_string());
    return words;
}

// The school's own contract holds for the whole run of the course: from the first day of the term, or today, to its last.
void check_contract(Gathered& to, const CourseFacts& course, const OutsideFacts& body) {
    const auto until = to.plan.term_ends.value_or(to.plan.today);
    const auto from = std::min(std::max(to.plan.today, to.plan.term_starts.value_or(to.plan.today)), until);
    const auto gap = first_uncovered(body.agreed, from, until);
    auto made = about(line("outside-contract", gap ? CheckOutcome::fail : CheckOutcome::pass,
                           "机构课程的全程都有本校与机构的有效合同；没有的，请在“机构合同”登记或续签",
                           "a contract of the school with the body holds for the whole run; where none does, enter or renew it under "
                           "“Contracts with bodies”",
                           "courses"),
                      course);
    made.found = agreed_words(body);
    if (gap && !body.agreed.empty()) made.found += "；" + gap->to_string() + " 起没有合同";
    made.limit = from.to_string() + " 至 " + until.to_string();
    made.basis = rule_contract;
    to.add(std::move(made));
    if (body.agreed.empty()) return;
    const auto lowest = std::ranges::min_element(body.agreed, {}, &AgreedFacts::price_fen)->price_fen;
    auto price = about(line("contract-price", course.price_fen <= lowest ? CheckOutcome::pass : CheckOutcome::warn,
                            "价格不高于与机构约定的价格", "the price keeps to what was agreed with the body", "courses"),
                       course);
    price.found = yuan(course.price_fen);
    price.limit = yuan(lowest);
    price.basis = rule_contract;
    to.add(std::move(price));
}

void check_outside_person(Gathered& to, const CourseFacts& course, const std::string& name, Date fit_until) {
    const auto needed = to.plan.term_ends.value_or(to.plan.today);
    auto made = about(line("outside-person",
                           fit_until >= needed          ? CheckOutcome::pass
                           : fit_until >= to.plan.today ? CheckOutcome::warn
                                                        : CheckOutcome::fail,
                           "校外人员的审查证明、健康证明、合同在有效期内", "proofs of outside persons last", "courses"),
                      course);
    made.found = fmt::format("{}，有效至 {}", name, fit_until.to_string());
    made.limit = "至少到 " + needed.to_string();
    made.basis = rule_outside;
    to.add(std::move(made));
}

void check_outside(Gathered& to) {
    const auto needed = to.plan.term_ends.value_or(to.plan.today);
    for (const auto& course : to.plan.courses) {
        if (course.has_teacher && course.teacher_fit_until) check_outside_person(to, course, course.teacher_name, *course.teacher_fit_until);
        for (const auto& assistant : course.assistants) {
            if (assistant.fit_until) check_outside_person(to, course, assistant.name, *assistant.fit_until);
        }
        if (!course.outside) continue;
        const auto& body = *course.outside;
        const bool valid_today = body.on_list && body.until && *body.until >= to.plan.today;
        auto listed = about(line("outside-body-listed",
                                 !valid_today           ? CheckOutcome::fail
                                 : *body.until < needed ? CheckOutcome::warn
                                                        : CheckOutcome::pass,
                                 "机构和项目在县级名单内，证照和名单期限有效",
                                 "body and item are on the county's list and valid", "courses"),
                            course);
        listed.found = body.body_name + (body.until ? "，有效至 " + body.until->to_string() : "") +
                       (body.failed_check ? "，年检不合格" : "");
        listed.limit = "至少到 " + needed.to_string();
        listed.basis = rule_outside;
        to.add(std::move(listed));
        auto price = about(
            line("introduction-price", course.price_fen <= body.price_fen ? CheckOutcome::pass : CheckOutcome::fail,
                 "价格不超过名单上的引进费用标准", "the price keeps to the introduction price on the list", "courses"),
            course);
        price.found = yuan(course.price_fen);
        price.limit = yuan(body.price_fen);
        price.basis = rule_outside;
        to.add(std::move(price));
        const bool grades = std::ranges::all_of(
            course.grades, [&](int grade) { return std::ranges::find(body.grades, grade) != body.grades.end(); });
        auto fitting = about(line("introduction-grades", grades ? CheckOutcome::pass : CheckOutcome::fail,
                                  "年级在名单项目的范围内", "the grades are among those of the listed item", "courses"),
                             course);
        fitting.basis = rule_outside;
        to.add(std::move(fitting));
        check_contract(to, course, body);
    }
}

}  // namespace

void check_people(Gathered& to) {
    check_groups(to);
    check_outside(to);
}

}  // namespace luoshi::afterschool::catalogue
