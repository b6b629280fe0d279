#include <gtest/gtest.h>

#include "supervision/inspections/template.hpp"

namespace luoshi::supervision::inspections {
namespace {

InspectionItem item(std::string code) { return {.code = std::move(code), .words = "看什么"}; }
InspectionContent with(InspectionItem one) { return {{{"部分", {std::move(one)}}}}; }

TEST(InspectionTemplate, TheSampleIsATemplate) {
    const auto sample = after_school_template();
    EXPECT_TRUE(check_template(sample.content)) << sample.title;
}

TEST(InspectionTemplate, RefusesWhatCannotBeFilledIn) {
    auto twice = with(item("A"));
    twice.sections[0].items.push_back(item("A"));
    auto choice = item("A");
    choice.kind = ItemKind::choice;
    auto no_good = choice;
    no_good.choices = {"甲", "乙"};
    auto other_good = no_good;
    other_good.good = {"丙"};
    auto bounds = item("A");
    bounds.least = 1;
    auto crossed = item("A");
    crossed.kind = ItemKind::number;
    crossed.least = 5;
    crossed.most = 4;
    auto weight = item("A");
    weight.weight = 99;
    const InspectionContent bad[] = {{}, {{{"", {item("A")}}}}, {{{"空", {}}}}, with(item("")), with(item("A 1")), with({.code = "A", .words = " "}), twice, with(choice),
                                     with(no_good), with(other_good), with(bounds), with(crossed), with(weight)};
    for (const auto& content : bad) {
        const auto refused = check_template(content);
        ASSERT_FALSE(refused) << json::to_json(content);
        EXPECT_EQ(refused.error().slug, "bad-template");
    }
    auto good = other_good;
    good.good = {"甲"};
    good.weight = 100;
    EXPECT_TRUE(check_template(with(good)));
}

TEST(InspectionTemplate, SaysWhatAnAnswerMeans) {
    auto number = item("A");
    number.kind = ItemKind::number;
    number.least = 3;
    number.most = 5;
    auto choice = item("A");
    choice.kind = ItemKind::choice;
    choice.choices = {"齐全", "缺漏"};
    choice.good = {"齐全"};
    auto text = item("A");
    text.kind = ItemKind::text;
    struct Case {
        InspectionItem item;
        std::string value;
        bool met;
    };
    const Case cases[] = {{item("A"), "yes", true}, {item("A"), "no", false},  {number, "2", false},     {number, "3", true},
                          {number, "5", true},      {number, "6", false},      {number, "-4", false},    {choice, "齐全", true},
                          {choice, "缺漏", false},  {text, "什么都行", true}};
    for (const auto& one : cases) {
        EXPECT_EQ(is_met(one.item, {.item = "A", .value = one.value}), one.met) << one.value;
        EXPECT_TRUE(is_met(one.item, {.item = "A", .value = one.value, .not_applicable = true}));
    }
}

TEST(InspectionTemplate, AVetoSpoilsTheWholeAndWhatDoesNotApplyCountsForNobody) {
    auto a = item("A");
    a.weight = 30;
    auto b = item("B");
    b.weight = 50;
    b.role = ItemRole::core;
    auto c = item("C");
    c.weight = 20;
    c.role = ItemRole::veto;
    const InspectionContent content{{{"部分", {a, b, c}}}};
    const auto marks = [&](const std::string& x, const std::string& y, const std::string& z, bool b_applies = true) {
        return marks_of(content, {{.item = "A", .value = x}, {.item = "B", .value = y, .not_applicable = !b_applies}, {.item = "C", .value = z}});
    };
    EXPECT_EQ(marks("yes", "yes", "yes").points_percent, 10'000);
    EXPECT_EQ(marks("no", "yes", "yes").points_percent, 7'000);
    EXPECT_EQ(marks("no", "no", "yes").core_not_met, 1);
    EXPECT_EQ(marks("yes", "yes", "no").points_percent, 0);
    EXPECT_EQ(marks("yes", "yes", "no").veto_not_met, 1);
    EXPECT_EQ(marks("no", "no", "yes", false).points_percent, 4'000);
}

}  // namespace
}  // namespace luoshi::supervision::inspections
