#include "fees/disclosure/price_help.hpp"

#include <gtest/gtest.h>

namespace luoshi::fees::disclosure {
namespace {

struct Case {
    const char* what;
    PriceInputs in;
    PriceLimits limits;
    std::int64_t cost, to_cover, price;
    bool above;
    std::int64_t missing;
};

// lessons, groups, pay, managers %, consumables, outside, subsidy, pupils
const Case cases[] = {
    {"teachers alone", {100, 1, 5000, 0, 0, 0, 0, 40}, {}, 500000, 500000, 125, false, 0},
    {"managers take a tenth of the whole", {100, 1, 4500, 10, 0, 0, 0, 40}, {}, 500000, 500000, 125, false, 0},
    {"consumables and outside bodies count", {100, 1, 5000, 0, 30000, 70000, 0, 40}, {}, 600000, 600000, 150, false, 0},
    {"the subsidy goes off first", {100, 1, 5000, 0, 0, 0, 300000, 40}, {}, 500000, 200000, 50, false, 0},
    {"a subsidy above the cost makes it free", {100, 1, 5000, 0, 0, 0, 900000, 40}, {}, 500000, 0, 0, false, 0},
    {"a price is rounded up to cover", {3, 1, 100, 0, 0, 0, 0, 7}, {}, 300, 300, 15, false, 0},
    {"managers' share is rounded up", {1, 1, 100, 7, 0, 0, 0, 1}, {}, 108, 108, 108, false, 0},
    {"twenty groups", {160, 20, 6000, 10, 500000, 0, 4000000, 900}, {400, 70000, {}}, 21888889, 17888889, 125, false, 0},
    {"exactly the maximum", {100, 1, 10000, 0, 0, 0, 0, 25}, {400, {}, {}}, 1000000, 1000000, 400, false, 0},
    {"one fen above the maximum", {100, 1, 10001, 0, 0, 0, 0, 25}, {400, {}, {}}, 1000100, 1000100, 401, true, 100},
    {"far above: what is missing", {100, 1, 20000, 0, 0, 0, 0, 25}, {400, {}, {}}, 2000000, 2000000, 800, true, 1000000},
    {"the term's maximum binds", {200, 1, 10000, 0, 0, 0, 0, 25}, {400, 70000, {}}, 2000000, 2000000, 400, false, 250000},
    {"nobody is paid", {100, 1, 0, 0, 0, 0, 0, 25}, {400, 70000, {}}, 0, 0, 0, false, 0},
    {"one pupil, one lesson", {1, 1, 5000, 0, 0, 0, 0, 1}, {}, 5000, 5000, 5000, false, 0},
    {"managers take nine tenths", {1, 1, 100, 90, 0, 0, 0, 1}, {}, 1000, 1000, 1000, false, 0},
};

TEST(PriceHelp, ReckonsWhatALessonHasToCost) {
    for (const auto& c : cases) {
        const auto help = reckon_price(c.in, c.limits).value();
        EXPECT_EQ(help.cost_fen, c.cost) << c.what;
        EXPECT_EQ(help.to_cover_fen, c.to_cover) << c.what;
        EXPECT_EQ(help.price_fen, c.price) << c.what;
        EXPECT_EQ(help.above_max, c.above) << c.what;
        EXPECT_EQ(help.missing_fen, c.missing) << c.what;
        EXPECT_EQ(help.teachers_fen + help.managers_fen + c.in.consumables_fen + c.in.outside_fen, help.cost_fen) << c.what;
        EXPECT_GE(help.price_fen * c.in.pupils * c.in.lessons, help.to_cover_fen) << c.what;
    }
}
TEST(PriceHelp, ShowsWhatFewerPupilsAndHigherPayDo) {
    const auto help = reckon_price({100, 1, 5000, 0, 0, 0, 0, 40}, {140, {}, {}}).value();
    ASSERT_EQ(help.scenarios.size(), 15U);
    const auto& worst = help.scenarios[2];  // a fifth fewer, a tenth more pay
    EXPECT_EQ(worst.participation_percent, -20);
    EXPECT_EQ(worst.pay_percent, 10);
    EXPECT_EQ(worst.pupils, 32);
    EXPECT_EQ(worst.cost_fen, 550000);
    EXPECT_EQ(worst.price_fen, 172);
    EXPECT_TRUE(worst.above_max);
    EXPECT_EQ(worst.balance_fen, 125 * 100 * 32 - 550000);
    EXPECT_EQ(help.scenarios[7].balance_fen, 0);  // the middle
    EXPECT_GT(help.scenarios[12].balance_fen, 0);
}
TEST(PriceHelp, ShowsWhatAFamilyPaysWithCapAndExemption) {
    const auto help = reckon_price({200, 1, 10000, 0, 0, 0, 0, 25}, {400, 70000, {100, 50, 50}}).value();
    ASSERT_EQ(help.families.size(), 3U);
    EXPECT_EQ(help.families[0].gross_fen, 80000);
    EXPECT_EQ(help.families[0].pays_fen, 70000);
    EXPECT_EQ(help.families[1].pays_fen, 35000);
    EXPECT_EQ(help.families[2].pays_fen, 0);
}
TEST(PriceHelp, NamesEveryFieldThatIsOutOfRange) {
    const auto refused = reckon_price({0, 1, -1, 91, 0, 0, 0, 0}, {}).error();
    EXPECT_EQ(refused.slug, "bad-input");
    ASSERT_EQ(refused.fields.size(), 4U);
    EXPECT_EQ(refused.fields[3].field, "pupils");
}

}  // namespace
}  // namespace luoshi::fees::disclosure
