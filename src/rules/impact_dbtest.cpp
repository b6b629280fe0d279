#include "rules/queries.hpp"
#include "rules/rules_on_both.hpp"

namespace luoshi::rules {
namespace {

class Impact : public RulesOnBoth {
 protected:
    void TearDown() override {
        drop_impact_sources();
        RulesOnBoth::TearDown();
    }
    PreviewView preview(const std::string& parameter, json::value value,
                        const std::string& setter = "430104-development-reform") {
        const auto e = entry(parameter, std::move(value), setter);
        PreviewValue query;
        query.body = e.body;
        query.parameter = e.parameter;
        query.value = e.value;
        query.valid_from = e.valid_from;
        return read_as(person(1, line(e.body).county), [&](Work& work) { return preview_value(work, query); }).value();
    }
};
ON_BOTH_DATABASES(Impact);

TEST_P(Impact, NamesTheSchoolsForWhichSomethingElseWouldHold) {
    auto primary = entry("price.per_lesson_max", 300);
    primary.stage = org::Stage::primary;
    stand(primary);
    const auto view = preview("price.per_lesson_max", 400);
    EXPECT_FALSE(view.refusal);
    EXPECT_EQ(view.schools_below, 2);
    EXPECT_EQ(view.schools, 1) << "the primary school keeps its closer rule";
    ASSERT_EQ(view.changed.size(), 1U);
    EXPECT_EQ(view.changed[0].body, junior().id);
    EXPECT_EQ(view.changed[0].before, "");
    EXPECT_EQ(view.changed[0].after, "4 元");
    EXPECT_EQ(view.words, "4 元");
}

TEST_P(Impact, ListsLowerValuesThatWouldBeOverruled) {
    const auto lower = stand(entry("price.per_lesson_max", 450));
    const auto view = preview("price.per_lesson_max", 400, "430100-development-reform");
    ASSERT_EQ(view.overruled.size(), 1U);
    EXPECT_EQ(view.overruled[0].id, lower.id);
    EXPECT_EQ(view.schools, 2);
}

TEST_P(Impact, SaysWhatWouldBeAllowedBeforeAndAfterARefusal) {
    auto upper = entry("price.per_lesson_max", 400, "430100-development-reform");
    upper.document = "长发改〔2026〕9号";
    stand(upper);
    const auto view = preview("price.per_lesson_max", 450);
    EXPECT_EQ(view.refusal, "looser-than-above");
    EXPECT_EQ(view.refusal_field, "value");
    EXPECT_EQ(view.allowed, "不超过 4 元（长沙市 长发改〔2026〕9号）");
    EXPECT_EQ(preview("price.per_lesson_max", 350).allowed, view.allowed);
    EXPECT_EQ(preview("price.per_lesson_max", "四元").refusal, "bad-value");
}

TEST_P(Impact, AReportedLimitAboveWarns) {
    report(entry("price.per_lesson_max", 300, "430000-development-reform"));
    const auto view = preview("price.per_lesson_max", 400);
    EXPECT_FALSE(view.refusal);
    ASSERT_EQ(view.warnings.size(), 1U);
    EXPECT_EQ(view.warnings.size(), view.warnings_en.size());
}

TEST_P(Impact, AsksTheModulesAboveForThePlansOfThoseSchools) {
    std::vector<std::string> asked_for;
    add_impact_source([&](Work&, const ChangeAhead& change) {
        std::vector<ImpactItem> plans;
        for (const auto& school : change.schools) {
            asked_for.push_back(school.name);
            plans.push_back({"plan", "1", school.id, "2026年秋季计划", "plan of autumn 2026"});
        }
        return plans;
    });
    const auto view = preview("price.per_lesson_max", 400);
    EXPECT_EQ(asked_for, (std::vector<std::string>{"样例小学", "样例中学"}));
    ASSERT_EQ(view.counts.size(), 1U);
    EXPECT_EQ(view.counts[0].kind, "plan");
    EXPECT_EQ(view.counts[0].number, 2);
    EXPECT_EQ(view.items.size(), 2U);
}

TEST_P(Impact, ChangesNothing) {
    preview("price.per_lesson_max", 400);
    EXPECT_EQ(told("price.per_lesson_max", asked()), "rule-not-set");
    EXPECT_TRUE(read_as(person(1), [&](Work& work) { return find_values(work, {}); }).value().items.empty());
}

TEST_P(Impact, OfConfirmingIsSeenByTheSecondPerson) {
    stand(entry("price.per_lesson_max", 300));
    auto later = entry("price.per_lesson_max", 350);
    later.valid_from = Date(2026, 10, 1);
    const auto waiting = try_enter(later).value();
    const auto view = read_as(reader(path_of("430104")),
                              [&](Work& work) { return preview_step(work, {waiting.id, ValueStep::confirm}); })
                          .value();
    EXPECT_FALSE(view.refusal);
    EXPECT_EQ(view.schools, 2);
    ASSERT_FALSE(view.changed.empty());
    EXPECT_EQ(view.changed[0].before, "3 元");
    EXPECT_EQ(view.changed[0].after, "3.5 元");
}

TEST_P(Impact, OfWithdrawingIsWhatHoldsWithoutIt) {
    stand(entry("price.per_lesson_max", 400, "430100-development-reform"));
    const auto own = stand(entry("price.per_lesson_max", 300));
    const auto view = read_as(person(2), [&](Work& work) { return preview_step(work, {own.id, ValueStep::withdraw}); })
                          .value();
    EXPECT_EQ(view.schools, 2);
    ASSERT_FALSE(view.changed.empty());
    EXPECT_EQ(view.changed[0].before, "3 元");
    EXPECT_EQ(view.changed[0].after, "4 元") << "the prefecture's";
    EXPECT_TRUE(view.overruled.empty());
}

TEST_P(Impact, OfSettlingIsTheOneCandidate) {
    const auto one = report(entry("price.per_term_max", 60'000));
    report(entry("price.per_term_max", 70'000));
    const auto view = read_as(person(3), [&](Work& work) { return preview_step(work, {one.id, ValueStep::settle}); })
                          .value();
    EXPECT_FALSE(view.refusal);
    ASSERT_FALSE(view.changed.empty());
    EXPECT_NE(view.changed[0].before.find("或"), std::string::npos) << "two that disagree";
    EXPECT_EQ(view.changed[0].after, "600 元");
}

TEST_P(Impact, OfAValueOutsideTheReadersLineDoesNotExist) {
    const auto waiting = try_enter(entry("price.per_lesson_max", 350)).value();
    EXPECT_EQ(read_as(reader(path_of("430102")),
                      [&](Work& work) { return preview_step(work, {waiting.id, ValueStep::confirm}); })
                  .error()
                  .slug,
              "no-such-value");
}

}  // namespace
}  // namespace luoshi::rules
