#include "afterschool/catalogue/plan_remedies.hpp"

#include <gtest/gtest.h>

namespace luoshi::afterschool::catalogue {
namespace {

PlanCheckLine failing(std::string code, CheckOutcome outcome = CheckOutcome::fail) {
    PlanCheckLine line;
    line.code = std::move(code);
    line.outcome = outcome;
    return line;
}

TEST(PlanRemedies, OfALockedPlanAreTheWayBackOrANewOneWhereNothingBesideItHelps) {
    const auto remedies = remedies_for({failing("end-latest")});
    EXPECT_EQ(remedies.words, "已批准的方案不能修改：请教育局收回批准、退回修改，或者终止方案另编一份");
    EXPECT_FALSE(remedies.words_en.empty());
}

TEST(PlanRemedies, AreSaidOnceHoweverManyLinesFail) {
    const auto remedies = remedies_for({failing("outside-contract"), failing("outside-contract"), failing("price-per-day"), failing("same-price")});
    EXPECT_EQ(remedies.words, "请在“机构合同”登记或续签合同；在课程里申请新价格，由教育局批准；这样办不到的，请教育局收回批准、退回修改，或者终止方案另编一份");
}

TEST(PlanRemedies, LookOnlyAtWhatFails) {
    const auto remedies = remedies_for({failing("outside-person", CheckOutcome::warn), failing("room-size")});
    EXPECT_EQ(remedies.words.find("证明"), std::string::npos);
    EXPECT_NE(remedies.words.find("座位数"), std::string::npos);
}

}  // namespace
}  // namespace luoshi::afterschool::catalogue
