// The automatic checks of a stored plan, and the rules they go by.
#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "rules/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class PlansChecked : public CatalogueOnBoth {};
ON_BOTH_DATABASES(PlansChecked);

TEST_P(PlansChecked, ACheckThatFailsStopsTheSubmissionAndSaysWhere) {
    const auto id = written_plan();
    const auto version = seen(id);
    as(office(), [&](Work& work) { return edit_content(work, {id, {}, {}, version}); }).value();
    try_consult(id, office()).value();
    const auto refused = try_submit(id, head());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().slug, "checks-fail");
    ASSERT_EQ(refused.error().fields.size(), 1U);
    EXPECT_EQ(refused.error().fields[0].slug, "content-complete");
    const auto checks = ask(office(), [&](Work& work) { return check_plan_now(work, {id}); }).value();
    EXPECT_EQ(checks.fails, 1);
}

// In August the summer's end still holds; the term reaches into the winter.
TEST_P(PlansChecked, AreJudgedByTheRulesOfTheirTerm) {
    const auto here = [&](auto&& use_case) {
        auto who = context();
        who.county = home;
        return storage::write(storage(), who, use_case).value();
    };
    here([&](Work& work) {
        return org::fix_term(work, {school_.id, std::string(home), 2026, org::TermKind::autumn, Date(2026, 9, 1),
                                    Date(2027, 1, 20), "校历"});
    });
    const auto bureau = [&](std::uint8_t number) {
        return person(number, "教育局", {std::begin(rules::permissions::all), std::end(rules::permissions::all)},
                      "/430000/430100/430104/");
    };
    rules::EnterValue winter;
    winter.id = new_id<rules::ValueId>();
    winter.body = bureau_.id;
    winter.parameter = "service.end_latest";
    winter.value = json::value("17:30");
    winter.season_from = "11-01";
    winter.season_until = "02-28";
    winter.valid_from = Date(2026, 9, 1);
    winter.document = "岳教〔2026〕1号";
    winter.source = "样例";
    as(bureau(81), [&](Work& work) { return rules::enter_value(work, winter); }).value();
    as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {winter.id, {}, {1}}); }).value();
    const auto checks = ask(office(), [&, id = written_plan()](Work& work) { return check_plan_now(work, {id}); }).value();
    const auto late = std::ranges::find_if(checks.checks, [](const PlanCheckLine& line) {
        return line.code == "end-latest" && line.subject == "s2";
    });
    ASSERT_NE(late, checks.checks.end());
    EXPECT_EQ(late->outcome, CheckOutcome::fail) << "it ends at 17:55";
    EXPECT_EQ(late->limit, "17:30（2026-11-01 起）");
}

TEST_P(PlansChecked, WhatNoRuleSettlesNeedsAJudgement) {
    const auto id = submitted_plan();
    EXPECT_EQ(try_approve(id, official(), "").error().slug, "text-required");
    EXPECT_EQ(try_approve(id, official()).value().state, PlanState::approved);
}

TEST_P(PlansChecked, ThePriceOfTheBaseServiceIsThatOfADayWhereTheCountysRuleSaysSo) {
    const auto id = written_plan();
    EXPECT_FALSE(plan(id).base_by_day);
    const auto bureau = [&](std::uint8_t number) {
        return person(number, "教育局", {std::begin(rules::permissions::all), std::end(rules::permissions::all)}, "/430000/430100/430104/");
    };
    rules::EnterValue value;
    value.id = new_id<rules::ValueId>();
    value.body = bureau_.id;
    value.parameter = "refund.rule_set";
    value.value = json::value("by_day_amount");
    value.valid_from = clock().now().date();
    value.document = "岳教〔2026〕2号";
    value.source = "样例";
    as(bureau(81), [&](Work& work) { return rules::enter_value(work, value); }).value();
    as(bureau(82), [&](Work& work) { return rules::confirm_value(work, {value.id, {}, {1}}); }).value();
    const auto view = plan(id);
    EXPECT_TRUE(view.base_by_day);
    for (const auto& one : view.courses) EXPECT_EQ(one.by_day, one.kind == CourseKind::base) << one.name;
    EXPECT_EQ(course(view.courses.front().id).course.by_day, view.courses.front().by_day);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
