#include "afterschool/catalogue/sample.hpp"

#include "afterschool/catalogue/catalogue_on_both.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

class Sample : public CatalogueOnBoth {};
ON_BOTH_DATABASES(Sample);

TEST_P(Sample, IsMadeOnceByTheStepsOfARealOffice) {
    const auto school = open("430104-sample-school", "岳麓区样例小学", org::BodyKind::school, org::Stage::primary);
    const auto seeded = seed_sample(storage(), context()).value();
    EXPECT_EQ(seeded.plans, 2);
    EXPECT_EQ(seeded.courses, 18);
    EXPECT_EQ(seeded.bodies, 2);
    const auto plan =
        look([&](Work& work) { return plan_of_term(work, home, school.id, 2026, org::TermKind::autumn).value(); });
    EXPECT_EQ(plan.state, PlanState::published);
    EXPECT_EQ(ask(official(), [&](Work& work) { return find_plans(work, {.state = PlanState::submitted}); })
                  .value()
                  .items.size(),
              1U);
    EXPECT_EQ(ask(nobody(), [&](Work& work) { return find_public_listings(work, {}); }).value().items.size(), 2U);
    const auto contracts = ask(office(), [&](Work& work) { return find_contracts(work, {school.id}); });
    EXPECT_EQ(contracts.error().slug, "no-such-school");  // the sample's, not this office's
    const auto seen = ask(official(), [&](Work& work) { return find_contracts(work, {school.id}); }).value();
    EXPECT_EQ(seen.contracts.size(), 2U);
    ASSERT_EQ(seen.used.size(), 2U);
    EXPECT_TRUE(seen.used[0].warnings.empty());
    EXPECT_TRUE(seen.used[1].warnings.empty());
    EXPECT_EQ(seed_sample(storage(), context()).value().plans, 0);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
