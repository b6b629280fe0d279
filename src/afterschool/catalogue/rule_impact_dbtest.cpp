#include "afterschool/catalogue/catalogue_on_both.hpp"
#include "afterschool/catalogue/rule_impact.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class ARuleAhead : public CatalogueOnBoth {
 protected:
    void SetUp() override {
        CatalogueOnBoth::SetUp();
        rules::drop_impact_sources();
        rules::add_impact_source(&plans_touched);
    }
    void TearDown() override {
        rules::drop_impact_sources();
        CatalogueOnBoth::TearDown();
    }
    rules::PreviewView preview(std::string_view body, std::string parameter, json::value value) {
        return look([&](Work& work) {
            rules::PreviewValue query;
            query.body = org::find_body_by_code(work, body).value().id;
            query.parameter = std::move(parameter);
            query.value = std::move(value);
            query.valid_from = work.today();
            return rules::preview_value(work, query).value();
        });
    }
};
ON_BOTH_DATABASES(ARuleAhead);

TEST_P(ARuleAhead, NamesTheLivePlansOfTheSchoolsItTouches) {
    const auto plan = published_plan();
    const auto draft = open_plan_of(other_.id, neighbour());
    const auto view = preview("430104-development-reform", "price.per_lesson_max", 350);
    ASSERT_FALSE(view.refusal) << *view.refusal;
    EXPECT_EQ(view.schools, 2);
    ASSERT_EQ(view.counts.size(), 1U);
    EXPECT_EQ(view.counts[0].kind, "plan");
    EXPECT_EQ(view.counts[0].number, 2);
    std::map<std::string, rules::ImpactItem> items;
    for (const auto& item : view.items) items.emplace(item.id, item);
    EXPECT_EQ(items.at(plan.to_string()).body, school_.id);
    EXPECT_NE(items.at(plan.to_string()).words.find("样例小学 2026 年秋季学期方案：已批准"), std::string::npos);
    EXPECT_NE(items.at(draft.to_string()).words.find("还没有批准"), std::string::npos);
    EXPECT_NE(items.at(draft.to_string()).words_en.find("autumn 2026"), std::string::npos);
}

TEST_P(ARuleAhead, NamesNoPlanOfAnotherCountyNoneThatEndedAndNoneForOtherParameters) {
    const auto plan = published_plan();
    EXPECT_TRUE(preview("430105-development-reform", "price.per_lesson_max", 350).items.empty());
    EXPECT_TRUE(preview("430104-education", "attendance.absence_alarm_minutes", 10).items.empty());
    try_end(plan, head()).value();
    EXPECT_TRUE(preview("430104-development-reform", "price.per_lesson_max", 350).items.empty());
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
