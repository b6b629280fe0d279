#include "afterschool/catalogue/plan_checks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace luoshi::afterschool::catalogue {
namespace {

RuleFact set(std::string parameter, json::value value, std::string words) {
    RuleFact fact{RuleFact::Known::set, std::move(value), std::move(words), "试教〔2026〕1号，第三条", {}};
    fact.copy.parameter = std::move(parameter);
    return fact;
}

RuleFacts usual_rules() {
    RuleFacts rules;
    const auto add = [&](const std::string& parameter, json::value value, std::string words) {
        rules[{parameter, "primary"}] = set(parameter, std::move(value), std::move(words));
    };
    add("service.kinds",
        json::value{"homework", "questions", "reading", "sport", "art", "science", "labour", "games", "clubs", "films"},
        "清单");
    add("service.days", json::value{1, 2, 3, 4, 5}, "周一至周五");
    add("service.end_earliest", "17:30", "17:30");
    add("service.end_latest", "18:00", "18:00");
    add("service.minutes_a_day", 120, "120 分钟");
    add("lesson.minutes", 40, "40 分钟");
    add("lesson.chargeable_a_day", 2, "2 课时");
    add("group.size_max", 45, "45 人");
    add("group.pupils_per_adult_max", 40, "40 人");
    add("price.per_lesson_max", 400, "4 元");
    add("price.per_day_max", 800, "8 元");
    add("price.per_term_max", 70'000, "700 元");
    return rules;
}

CourseFacts course(std::string name, CourseKind kind, std::string slot, std::int64_t price,
                   Activity activity = Activity::homework) {
    CourseFacts facts;
    facts.id = name;
    facts.name = name;
    facts.kind = kind;
    facts.activity = activity;
    facts.item = name;
    facts.grades = {1, 2, 3};
    facts.places_min = 10;
    facts.places_max = 40;
    facts.slot = std::move(slot);
    facts.has_teacher = true;
    facts.price_fen = price;
    return facts;
}

// A plan with nothing to complain about.
PlanFacts sound_plan() {
    PlanFacts plan;
    plan.stages = {"primary"};
    plan.grades = {1, 2, 3};
    plan.content = {"校长负责", "周一至周五", "作业与社团", "值班", "每课时 3 元", "教师补助"};
    plan.lessons_end = TimeOfDay(15, 40);
    plan.slots = {{"s1", "第一课时", {1, 2, 3, 4, 5}, "15:50", "16:50", 1},
                  {"s2", "第二课时", {1, 2, 3, 4, 5}, "16:55", "17:55", 1}};
    plan.courses = {course("托管一", CourseKind::base, "s1", 300), course("托管二", CourseKind::base, "s2", 300),
                    course("书法", CourseKind::special, "s2", 350, Activity::art)};
    plan.term_starts = Date(2026, 9, 1);
    plan.term_ends = Date(2027, 1, 20);
    for (int day = 1; day <= 5; ++day) plan.days_of_weekday[day] = 18;
    plan.consulted = true;
    plan.today = Date(2026, 8, 1);
    return plan;
}

std::vector<std::string> codes(const std::vector<PlanCheckLine>& lines, CheckOutcome outcome) {
    std::vector<std::string> found;
    for (const auto& line : lines) {
        if (line.outcome == outcome && std::ranges::find(found, line.code) == found.end()) found.push_back(line.code);
    }
    return found;
}

using Codes = std::vector<std::string>;

TEST(PlanChecks, ASoundPlanPassesWithNothingLeftOpen) {
    const auto lines = check_plan(sound_plan(), usual_rules());
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{});
    EXPECT_EQ(codes(lines, CheckOutcome::warn), Codes{});
    EXPECT_EQ(codes(lines, CheckOutcome::open), Codes{});
    EXPECT_GT(lines.size(), 20U);
}

struct Fault {
    const char* what;
    std::function<void(PlanFacts&)> plant;
    CheckOutcome outcome;
    const char* code;
};

class PlantedFault : public ::testing::TestWithParam<Fault> {};

TEST_P(PlantedFault, IsFoundAndNothingElseIs) {
    auto plan = sound_plan();
    GetParam().plant(plan);
    const auto lines = check_plan(plan, usual_rules());
    EXPECT_EQ(codes(lines, GetParam().outcome), Codes{GetParam().code}) << GetParam().what;
    if (GetParam().outcome != CheckOutcome::fail) {
        EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{}) << GetParam().what;
    }
}

OutsideFacts listed_body() {
    OutsideFacts body;
    body.body_name = "样例机构";
    body.item_name = "书法";
    body.on_list = true;
    body.until = Date(2027, 7, 31);
    body.price_fen = 350;
    body.grades = {1, 2, 3, 4, 5, 6};
    body.agreed = {{"合〔2026〕1号", Date(2026, 9, 1), Date(2027, 7, 10), 350}};
    return body;
}

INSTANTIATE_TEST_SUITE_P(
    Faults, PlantedFault,
    ::testing::Values(
        Fault{"no compulsory stage", [](PlanFacts& p) { p.compulsory = false; }, CheckOutcome::fail, "school-stage"},
        Fault{"no text on safety", [](PlanFacts& p) { p.content.safety = " "; }, CheckOutcome::fail,
              "content-complete"},
        Fault{"a slot at noon",
              [](PlanFacts& p) {
                  p.slots.push_back({"noon", "午休", {1}, "12:00", "13:00", 0});
              },
              CheckOutcome::fail, "after-lessons"},
        Fault{"evening study",
              [](PlanFacts& p) {
                  p.slots.push_back({"late", "晚自习", {1}, "19:00", "20:00", 0});
              },
              CheckOutcome::fail, "end-latest"},
        Fault{"too short for a lesson",
              [](PlanFacts& p) {
                  p.slots[0].ends = "16:20";
                  p.slots[1].starts = "16:25";
              },
              CheckOutcome::fail, "lesson-length"},
        Fault{"a third charged lesson",
              [](PlanFacts& p) {
                  p.slots[0] = {"s1", "前两课时", {1, 2, 3, 4, 5}, "15:40", "17:00", 2};
                  p.slots[1].starts = "17:05";
                  for (auto& c : p.courses) c.price_fen = 200;
              },
              CheckOutcome::fail, "lessons-a-day"},
        Fault{"ends before people leave work",
              [](PlanFacts& p) {
                  p.lessons_end = TimeOfDay(15, 0);
                  p.slots = {{"s1", "课后", {1, 2, 3, 4, 5}, "15:05", "17:15", 1}};
                  p.courses.resize(1);
                  p.courses[0].activity = Activity::clubs;
              },
              CheckOutcome::warn, "end-earliest"},
        Fault{"a day short of two hours",
              [](PlanFacts& p) {
                  p.slots[0].weekdays = {1, 2, 3, 4};
              },
              CheckOutcome::warn, "five-days"},
        Fault{"a grade that is offered nothing", [](PlanFacts& p) { p.grades.push_back(4); }, CheckOutcome::warn,
              "five-days"},
        Fault{"only homework", [](PlanFacts& p) { p.courses.pop_back(); }, CheckOutcome::warn, "homework-only"},
        Fault{"special courses without the base",
              [](PlanFacts& p) {
                  p.courses[2].grades = {4};
                  p.courses[2].slot = "s1";
              },
              CheckOutcome::fail, "base-before-special"},
        Fault{"two prices for one item",
              [](PlanFacts& p) {
                  p.courses[1].item = "托管一";
                  p.courses[1].price_fen = 350;
              },
              CheckOutcome::fail, "same-price"},
        Fault{"dearer than allowed", [](PlanFacts& p) { p.courses[2].price_fen = 401; }, CheckOutcome::fail,
              "price-per-lesson"},
        Fault{"above the cap of a term",
              [](PlanFacts& p) {
                  for (auto& [day, number] : p.days_of_weekday) number = 22;
              },
              CheckOutcome::warn, "price-per-term"},
        Fault{"no calendar yet", [](PlanFacts& p) { p.days_of_weekday.clear(); }, CheckOutcome::open, "price-per-term"},
        Fault{"too many in a group",
              [](PlanFacts& p) {
                  p.courses[2].places_max = 46;
                  p.courses[2].assistants = {AssistantFacts{"何老师", {}}};
              },
              CheckOutcome::fail, "group-size"},
        Fault{"more pupils than one adult looks after", [](PlanFacts& p) { p.courses[2].places_max = 41; }, CheckOutcome::fail,
              "adults-for-pupils"},
        Fault{"a base group that may become too large for its adults", [](PlanFacts& p) { p.courses[0].places_max = 41; },
              CheckOutcome::warn, "adults-for-pupils"},
        Fault{"proof of an assistant ran out",
              [](PlanFacts& p) { p.courses[2].assistants = {AssistantFacts{"王教练", Date(2026, 7, 31)}}; }, CheckOutcome::fail, "outside-person"},
        Fault{"a room too small", [](PlanFacts& p) { p.courses[2].room_places = 39; }, CheckOutcome::fail, "room-size"},
        Fault{"nobody named", [](PlanFacts& p) { p.courses[2].has_teacher = false; }, CheckOutcome::warn,
              "teacher-named"},
        Fault{"proof ran out", [](PlanFacts& p) { p.courses[2].teacher_fit_until = Date(2026, 7, 31); },
              CheckOutcome::fail, "outside-person"},
        Fault{"proof runs out in the term", [](PlanFacts& p) { p.courses[2].teacher_fit_until = Date(2026, 12, 1); },
              CheckOutcome::warn, "outside-person"},
        Fault{"not on the list",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->on_list = false;
              },
              CheckOutcome::fail, "outside-body-listed"},
        Fault{"listing runs out in the term",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->until = Date(2026, 10, 1);
              },
              CheckOutcome::warn, "outside-body-listed"},
        Fault{"dearer than the list says",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->price_fen = 349;
              },
              CheckOutcome::fail, "introduction-price"},
        Fault{"grades the item is not for",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->grades = {1, 2};
              },
              CheckOutcome::fail, "introduction-grades"},
        Fault{"no contract with the body",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->agreed.clear();
              },
              CheckOutcome::fail, "outside-contract"},
        Fault{"a contract that ends in the term",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->agreed[0].until = Date(2027, 1, 19);
              },
              CheckOutcome::fail, "outside-contract"},
        Fault{"a contract that begins after the term",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->agreed[0].from = Date(2026, 9, 2);
              },
              CheckOutcome::fail, "outside-contract"},
        Fault{"dearer than the contract",
              [](PlanFacts& p) {
                  p.courses[2].outside = listed_body();
                  p.courses[2].outside->agreed[0].price_fen = 349;
              },
              CheckOutcome::warn, "contract-price"},
        Fault{"text not judged", [](PlanFacts& p) { p.courses[2].screen = ScreenState::waiting; }, CheckOutcome::fail,
              "subject-teaching"},
        Fault{"text judged to be teaching", [](PlanFacts& p) { p.courses[2].screen = ScreenState::rejected; },
              CheckOutcome::fail, "subject-teaching"},
        Fault{"parents not asked", [](PlanFacts& p) { p.consulted = false; }, CheckOutcome::fail, "parents-consulted"}),
    [](const auto& tested) {
        std::string name;
        for (const char* c = tested.param.what; *c; ++c) name += *c == ' ' ? '_' : *c;
        return name;
    });

TEST(PlanChecks, ContractsMayFollowOneAnother) {
    auto plan = sound_plan();
    plan.courses[2].outside = listed_body();
    auto& agreed = plan.courses[2].outside->agreed;
    agreed = {{"一", Date(2026, 9, 1), Date(2026, 10, 31), 350}, {"二", Date(2026, 11, 1), Date(2027, 1, 20), 350}};
    EXPECT_EQ(codes(check_plan(plan, usual_rules()), CheckOutcome::fail), Codes{});
    agreed[1].from = Date(2026, 11, 2);
    const auto lines = check_plan(plan, usual_rules());
    ASSERT_EQ(codes(lines, CheckOutcome::fail), Codes{"outside-contract"});
    const auto found = std::ranges::find(lines, "outside-contract", &PlanCheckLine::code);
    EXPECT_NE(found->found.find("2026-11-01 起没有合同"), std::string::npos) << found->found;
}

TEST(PlanChecks, AnAcceptedTextAndALastingProofPass) {
    auto plan = sound_plan();
    plan.courses[2].screen = ScreenState::accepted;
    plan.courses[2].teacher_fit_until = Date(2027, 1, 20);
    plan.courses[2].outside = listed_body();
    EXPECT_EQ(codes(check_plan(plan, usual_rules()), CheckOutcome::fail), Codes{});
    EXPECT_EQ(codes(check_plan(plan, usual_rules()), CheckOutcome::warn), Codes{});
}

TEST(PlanChecks, WhatNobodySetOrDecidedIsLeftToTheBureau) {
    auto rules = usual_rules();
    rules.erase({"group.size_max", "primary"});
    rules[{"price.per_lesson_max", "primary"}].known = RuleFact::Known::unsettled;
    const auto open = codes(check_plan(sound_plan(), rules), CheckOutcome::open);
    EXPECT_EQ(open, (Codes{"price-per-lesson", "group-size"}));
}

TEST(PlanChecks, AnAssistantLooksAfterAsManyPupilsAsATeacher) {
    auto plan = sound_plan();
    plan.courses[0].places_max = 80;
    plan.courses[2].places_max = 41;
    for (auto& course : plan.courses) course.assistants = {AssistantFacts{"何老师", {}}};
    EXPECT_EQ(codes(check_plan(plan, usual_rules()), CheckOutcome::fail), Codes{});
    EXPECT_EQ(codes(check_plan(plan, usual_rules()), CheckOutcome::warn), Codes{});
    plan.courses[0].places_max = 81;
    for (const auto& line : check_plan(plan, usual_rules())) {
        if (line.code != "adults-for-pupils" || line.outcome != CheckOutcome::warn) continue;
        EXPECT_EQ(line.subject_name, "托管一");
        EXPECT_EQ(line.found, "81 个名额，2 名看护人员");
        EXPECT_EQ(line.limit, "40 人（满员时要 3 名，请增加协助人员或减少名额）");
        return;
    }
    FAIL() << "nobody said that three adults are needed";
}

TEST(PlanChecks, ALineCarriesValueLimitAndBasis) {
    auto plan = sound_plan();
    plan.courses[2].price_fen = 450;
    for (const auto& line : check_plan(plan, usual_rules())) {
        if (line.code != "price-per-lesson" || line.outcome != CheckOutcome::fail) continue;
        EXPECT_EQ(line.found, "4.50 元/课时（小学）");
        EXPECT_EQ(line.limit, "4 元");
        EXPECT_EQ(line.basis, "试教〔2026〕1号，第三条");
        EXPECT_EQ(line.subject_name, "书法");
        return;
    }
    FAIL() << "the price was not found too high";
}

// 6 yuan a day, in which two lessons of care lie: more than a lesson may cost, less than a day may.
TEST(PlanChecks, ThePriceOfADayKeepsToTheMaximumOfADay) {
    auto plan = sound_plan();
    plan.base_by_day = true;
    for (auto& one : plan.courses) {
        if (one.kind == CourseKind::base) one.price_fen = 600;
    }
    // Care in the first hour and calligraphy in the second: 6 and 3.50.
    EXPECT_EQ(codes(check_plan(plan, usual_rules()), CheckOutcome::fail), Codes{"price-per-day"});
    plan.courses[2].price_fen = 200;
    const auto lines = check_plan(plan, usual_rules());
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{}) << "once a day, whatever it has of hours";
    for (const auto& line : lines) {
        if (line.code == "price-per-lesson") {
            EXPECT_EQ(line.subject_name, "书法");
        }
        if (line.code == "price-per-day") {
            EXPECT_EQ(line.found, "8 元");
        }
    }
    plan.base_by_day = false;
    EXPECT_FALSE(codes(check_plan(plan, usual_rules()), CheckOutcome::fail).empty()) << "a lesson of 6 yuan is too dear";
}

TEST(PlanChecks, StagesOfOneSchoolAreJudgedByTheirOwnPrices) {
    auto plan = sound_plan();
    plan.stages = {"junior", "primary"};
    plan.courses[2].grades = {6, 7};
    plan.courses[0].grades = plan.courses[1].grades = {1, 6, 7};
    auto rules = usual_rules();
    for (const auto& [key, fact] : usual_rules()) rules[{key.first, "junior"}] = fact;
    rules[{"price.per_lesson_max", "junior"}].value = 300;
    const auto lines = check_plan(plan, rules);
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{"price-per-lesson"});
}

const PlanCheckLine& line_of(const std::vector<PlanCheckLine>& lines, std::string_view code, std::string_view about) {
    return *std::ranges::find_if(
        lines, [&](const PlanCheckLine& line) { return line.code == code && line.subject_name == about; });
}

// Primary pupils stay for the first and second hour, juniors for the second and third, each with hours of their own.
PlanFacts nine_year_plan() {
    auto plan = sound_plan();
    plan.stages = {"junior", "primary"};
    plan.grades = {1, 7};
    plan.slots.push_back({"s3", "第三课时", {1, 2, 3, 4, 5}, "18:00", "19:00", 1});
    plan.courses = {course("小学一", CourseKind::base, "s1", 300), course("小学二", CourseKind::base, "s2", 300),
                    course("初中二", CourseKind::base, "s2", 300, Activity::sport), course("初中三", CourseKind::base, "s3", 300)};
    plan.courses[0].grades = plan.courses[1].grades = {1};
    plan.courses[2].grades = plan.courses[3].grades = {7};
    return plan;
}

RuleFacts nine_year_rules() {
    auto rules = usual_rules();
    for (const auto& [key, fact] : usual_rules()) rules[{key.first, "junior"}] = fact;
    rules[{"service.end_latest", "junior"}] = set("service.end_latest", "19:00", "19:00");
    rules[{"service.end_earliest", "junior"}] = set("service.end_earliest", "18:30", "18:30");
    return rules;
}

TEST(PlanChecks, OfANineYearSchoolLookAtEachGradeAndItsOwnSlots) {
    const auto lines = check_plan(nine_year_plan(), nine_year_rules());
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{}) << "nobody has more than two lessons, nobody stays too long";
    EXPECT_EQ(codes(lines, CheckOutcome::warn), Codes{});
    EXPECT_EQ(codes(lines, CheckOutcome::open), Codes{});
    for (const auto& line : lines) {
        if (line.code == "lessons-a-day") {
            EXPECT_TRUE(line.found == "2 课时（1 年级）" || line.found == "2 课时（7 年级）") << line.found;
        }
        if (line.code == "end-latest" && line.subject == "s3") {
            EXPECT_EQ(line.limit, "19:00") << "no primary pupil is in the third hour";
        }
    }
}

TEST(PlanChecks, OfANineYearSchoolStillFindWhatIsWrongForOneStage) {
    auto plan = nine_year_plan();
    plan.courses.push_back(course("小学三", CourseKind::base, "s3", 300));
    plan.courses.back().grades = {1};
    auto lines = check_plan(plan, nine_year_rules());
    const auto failed = codes(lines, CheckOutcome::fail);
    EXPECT_NE(std::ranges::find(failed, "end-latest"), failed.end());
    EXPECT_NE(std::ranges::find(failed, "lessons-a-day"), failed.end()) << "three hours for the first grade";
    plan = nine_year_plan();
    plan.slots.push_back({"s4", "第四课时", {1}, "19:05", "19:50", 0});
    lines = check_plan(plan, nine_year_rules());
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{"end-latest"}) << "a slot without a course may become anybody's";
}

TEST(PlanChecks, TheDayOfAGradeThatGoesHomeFirstMeetsTheParents) {
    auto plan = sound_plan();
    plan.courses[1].grades = plan.courses[2].grades = {2, 3};  // the first grade has the first hour only
    const auto lines = check_plan(plan, usual_rules());
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{});
    EXPECT_EQ(codes(lines, CheckOutcome::warn), (Codes{"end-earliest", "five-days"}));
    EXPECT_EQ(line_of(lines, "end-earliest", "周1").found, "16:50（1 年级）");
    EXPECT_EQ(line_of(lines, "lessons-a-day", "周1").found, "2 课时（2、3 年级）");
}

TEST(PlanChecks, AreThoseOfTheStrictestPartOfTheTerm) {
    auto winter = usual_rules();
    winter[{"service.end_latest", "primary"}] = set("service.end_latest", "17:30", "17:30");
    const auto lines =
        check_plan_through(sound_plan(), {{Date(2026, 9, 1), usual_rules()}, {Date(2026, 11, 1), winter}});
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{"end-latest"});
    EXPECT_EQ(line_of(lines, "end-latest", "第二课时").limit, "17:30（2026-11-01 起）");
    EXPECT_EQ(line_of(lines, "end-latest", "第一课时").limit, "18:00（2026-09-01 起）；17:30（2026-11-01 起）")
        << "it keeps to both";
    EXPECT_EQ(lines.size(), check_plan(sound_plan(), usual_rules()).size()) << "one line for each rule";
}

TEST(PlanChecks, OfATermWithoutAChangeNameNoDay) {
    const auto lines =
        check_plan_through(sound_plan(), {{Date(2026, 9, 1), usual_rules()}, {Date(2026, 11, 1), usual_rules()}});
    EXPECT_EQ(line_of(lines, "end-latest", "第二课时").limit, "18:00");
    EXPECT_EQ(codes(lines, CheckOutcome::fail), Codes{});
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
