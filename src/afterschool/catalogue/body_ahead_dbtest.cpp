#include "afterschool/catalogue/body_ahead.hpp"
#include "afterschool/catalogue/catalogue_on_both.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class ABodyAhead : public CatalogueOnBoth {
 protected:
    void SetUp() override {
        CatalogueOnBoth::SetUp();
        org::drop_holding_sources();
        org::add_holding_source(&plans_ahead);
    }
    void TearDown() override {
        org::drop_holding_sources();
        CatalogueOnBoth::TearDown();
    }
    Result<org::BodyPage> merge(BodyId merged, BodyId stays) {
        auto who = context();
        who.county = home;
        return storage::write(storage(), who, [&](Work& work) {
            return org::merge_bodies(work, {{work.today(), "岳教发〔2026〕9号", "布局调整", {}}, stays, {merged}, {}});
        });
    }
};
ON_BOTH_DATABASES(ABodyAhead);

TEST_P(ABodyAhead, DoesNotMergeWhileItsPlanRuns) {
    const auto plan = published_plan();
    const auto refused = merge(school_.id, other_.id);
    ASSERT_TRUE(refused.has_error());
    EXPECT_EQ(refused.error().slug, "plan-running");
    EXPECT_NE(refused.error().detail.find(school_.name + " 2026 年秋季学期"), std::string::npos) << refused.error().detail;
    try_end(plan, head()).value();
    EXPECT_TRUE(merge(school_.id, other_.id).has_value());
}

TEST_P(ABodyAhead, MergesWithAPlanThatNobodyHasApproved) {
    open_plan_of(other_.id, neighbour());
    EXPECT_TRUE(merge(other_.id, school_.id).has_value());
}

TEST_P(ABodyAhead, GivesUpNoClassesWhileItsPlanRunsButMayBeSplit) {
    published_plan();
    const auto stops = [&](const org::BodyAhead& ahead) {
        return look([&](Work& work) {
            const auto stopped = org::nothing_stops(work, ahead);
            return stopped ? std::string() : stopped.error().slug;
        });
    };
    const auto today = clock().today();
    EXPECT_EQ(stops({school_, org::ChangeKind::split_into, today, other_}), "plan-running");
    EXPECT_EQ(stops({school_, org::ChangeKind::split_into, today, {}}), "");
    EXPECT_EQ(stops({school_, org::ChangeKind::move, today, other_}), "");
    EXPECT_EQ(stops({school_, org::ChangeKind::close, today, {}}), "plan-running");
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
