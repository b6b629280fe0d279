// What families are told of their refunds: each guardian once for each step, however often it is told.
#include "fees/refunds/refunds_on_both.hpp"
#include "platform/jobs/runner.hpp"

namespace luoshi::fees::refunds {
namespace {

class Told : public WithARefundOrdered {
 protected:
    void deliver() {
        jobs::Runner runner(storage(), clock(), random());
        add_jobs(runner, "https://example.cn");
        runner.run_due();
        EXPECT_TRUE(runner.dead().empty());
    }
    // The same event once more.
    void again(const char* event, json::value payload) {
        in_county([&](Work& work) { work.emit(event, std::move(payload)); });
        deliver();
    }
    std::vector<std::string> told(std::string kind) {
        return read([&](Work& work) -> Result<std::vector<std::string>> {
                   return work.all<std::string>(statement("SELECT text FROM mail_message WHERE county = $1 AND kind = $2 ORDER BY key"), std::string(county), kind);
               }).value();
    }
    std::string only(std::string kind) {
        const auto texts = told(kind);
        EXPECT_EQ(texts.size(), 1U) << kind;
        return texts.empty() ? "" : texts.front();
    }
    // The guardian of one family is the second one of another family's child.
    void also_guards(int family, int child_of) {
        in_county([&](Work& work) {
            work.run(statement("INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, confirmed_at, confirmed_by_name, version) "
                               "VALUES ($1, $2, $3, $4, $1, '家长乙', '父亲', 'confirmed', 2, $5, $5, '样例', 1)"),
                     county, work.new_id<Id<struct SecondGuardianTag>>(), child(child_of), *guardian(family).account, work.now());
        });
    }
    RefundBatchId sent() { return try_send().value().id; }
    void order_all() {
        write_as(office(), [&](Work& work) { return order_refunds(work, {.school = school_, .id = fresh<RefundActId>()}); }).value();
    }
    void comes_back(std::int64_t step) {
        write_as(office(), [&](Work& work) { return note_came_back(work, {.refund = refund, .step = step, .reason = "银行退汇"}); }).value();
    }
    void arrived_after_all(std::int64_t failure) {
        write_as(office(), [&](Work& work) {
            return note_arrived_after_all(work, {.refund = refund,
                                                 .id = fresh<RefundActId>(),
                                                 .step = find_refund(work, county, refund).value().step,
                                                 .failure = failure,
                                                 .reason = "家长出示了到账记录",
                                                 .slip = "银行回单 0917"});
        }).value();
    }
    json::value of_refund(std::int64_t step) { return {{"county", county}, {"refund", refund.to_string()}, {"step", step}}; }
};
ON_BOTH_DATABASES(Told);

void expect_says(const std::string& text, std::string_view words) { EXPECT_NE(text.find(words), std::string::npos) << words << " is not in: " << text; }

// ---- paid out ------------------------------------------------------------------------------------------------------------------------------------

TEST_P(Told, HowMuchWasPaidOutByWhichWayAndWhenToExpectIt) {
    also_guards(1, 0);
    const auto batch = sent();
    deliver();
    const auto texts = told("refunds.sent");
    ASSERT_EQ(texts.size(), 2U) << "both guardians";
    EXPECT_EQ(texts[0], texts[1]);
    expect_says(texts[0], "学生0（");
    expect_says(texts[0], "学校付出了退费：2026年秋季学期 16.00 元，原路退回，从学校银行账户付出，银行一般一至三个工作日到账。");
    expect_says(texts[0], "https://example.cn/m/refunds");
    EXPECT_EQ(texts[0].find("张家长"), std::string::npos) << "the other guardian may have paid";
    again("refunds.sent", {{"county", county}, {"batch", batch.to_string()}});
    EXPECT_EQ(told("refunds.sent").size(), 2U) << "told twice, said once";

    try_confirm(refund).value();
    deliver();
    EXPECT_TRUE(told("refunds.arrived").empty()) << "it arrives as it was paid out";
    EXPECT_EQ(told("refunds.sent").size(), 2U);
}

TEST_P(Told, OfABatchOnceForEachChild) {
    right_of_relief(0, 800, "s2");
    paid(1, {{Outlet::counter, 64'000}});
    right_of_relief(1, 2'000);
    also_guards(0, 1);
    order_all();
    sent();
    deliver();
    const auto texts = told("refunds.sent");
    ASSERT_EQ(texts.size(), 3U) << "one of the first child's guardian, two of the second child's";
    std::size_t first = 0, second = 0;
    for (const auto& text : texts) {
        first += text.find("学校付出了退费共 24.00 元：") != std::string::npos;
        second += text.find("2026年秋季学期 20.00 元，在学校柜台付现金。") != std::string::npos;
    }
    EXPECT_EQ(first, 1U);
    EXPECT_EQ(second, 2U);
}

// children_at_once (pupils/telling): more than one act.
TEST_P(Told, OfABatchOfAWholeSchoolOnceToo) {
    constexpr int last = 60;
    std::map<int, std::int64_t> due;
    for (int family = 1; family <= last; ++family) {
        paid(family, {{Outlet::bank, 64'000}});
        due.emplace(family, 400);
    }
    settled(due);
    hear("charges.settled", settled_event()).value();
    order_all();
    const auto batch = sent();
    deliver();
    EXPECT_EQ(told("refunds.sent").size(), std::size_t{last} + 1);
    again("refunds.sent", {{"county", county}, {"batch", batch.to_string()}});
    EXPECT_EQ(told("refunds.sent").size(), std::size_t{last} + 1);
}

TEST_P(Told, AlsoTheFamilyOfAChildThatHasLeft) {
    checks_hold_ = false;  // only the row says that it left
    in_county([&](Work& work) { work.run(statement("UPDATE pupil SET state = 'left', left_on = $3 WHERE county = $1 AND id = $2"), county, child(0), work.today()); });
    sent();
    deliver();
    EXPECT_EQ(told("refunds.sent").size(), 1U);
}

// news_for (pupils/telling).
TEST_P(Told, NothingThatIsNoNewsAnyMore) {
    sent();
    clock().advance(std::chrono::hours{24 * 8});
    deliver();
    EXPECT_TRUE(told("refunds.sent").empty());
}

TEST_P(Told, ThatItWasPaidOutAlsoWhereItArrivedBeforeTheMessageLeft) {
    sent();
    try_confirm(refund).value();
    deliver();
    EXPECT_EQ(told("refunds.sent").size(), 1U);
    EXPECT_TRUE(told("refunds.arrived").empty());
}

// ---- not there -------------------------------------------------------------------------------------------------------------------------------------

TEST_P(Told, WhatTheyDoWhereItDidNotReachThem) {
    also_guards(1, 0);
    sent();
    deliver();
    try_fail(refund, "账户已销户").value();
    deliver();
    const auto texts = told("refunds.failed");
    ASSERT_EQ(texts.size(), 2U) << "both guardians";
    expect_says(texts[0], "2026年秋季学期的退费 16.00 元没有到账：账户已销户。");
    expect_says(texts[0], "请把能收款的账户（户名、开户行、账号）和证明");
    expect_says(texts[0], "https://example.cn/m/refunds");
    EXPECT_EQ(told("refunds.sent").size(), 2U) << "what was said before stands";
    again("refunds.failed", of_refund(3));
    EXPECT_EQ(told("refunds.failed").size(), 2U);
}

TEST_P(Told, WhatTheBankReturnedLater) {
    sent();
    try_confirm(refund).value();
    deliver();
    comes_back(3);
    deliver();
    expect_says(only("refunds.failed"), "元到账后被退回：银行退汇。");
}

TEST_P(Told, NothingOfAFailureThatHasGoneAnotherWayMeanwhile) {
    sent();
    try_fail(refund).value();
    try_again(by_transfer(refund)).value();
    deliver();
    EXPECT_TRUE(told("refunds.failed").empty()) << "the office has the account already";
    EXPECT_TRUE(told("refunds.sent").empty()) << "and nothing is on its way";
    sent();
    deliver();
    expect_says(only("refunds.sent"), "16.00 元，银行转账，从学校银行账户付出");
}

// had_left (sending.cpp): the office chooses another way.
TEST_P(Told, NothingOfAWayThatWasGivenUpBeforeAnythingLeft) {
    try_fail(refund, "账户登记错了").value();
    deliver();
    EXPECT_TRUE(told("refunds.failed").empty());
}

TEST_P(Told, NothingOfAFailureThatIsNoLongerOwed) {
    sent();
    deliver();
    try_fail(refund).value();
    is_withdrawn(right, refund, 1'600);
    deliver();
    EXPECT_TRUE(told("refunds.failed").empty());
}

// ---- there after all ---------------------------------------------------------------------------------------------------------------------------------

TEST_P(Told, ThatItHadArrivedAfterAll) {
    also_guards(1, 0);
    sent();
    try_fail(refund).value();
    deliver();
    arrived_after_all(3);
    deliver();
    const auto texts = told("refunds.arrived");
    ASSERT_EQ(texts.size(), 2U) << "both guardians";
    expect_says(texts[0], "2026年秋季学期的退费 16.00 元原来登记为没有到账，现在已登记到账（原路退回）。没有收到的，在退费进度里点“没收到”。");
    again("refunds.paid", of_refund(6));
    EXPECT_EQ(told("refunds.arrived").size(), 2U);
}

TEST_P(Told, OfWhatWentOutAnewOnceLikeOfTheFirstTime) {
    sent();
    try_fail(refund).value();
    deliver();
    try_again(by_transfer(refund)).value();
    sent();
    try_confirm(refund).value();
    deliver();
    expect_says(only("refunds.sent"), "16.00 元，银行转账");
    EXPECT_TRUE(told("refunds.arrived").empty()) << "it arrives as it was paid out";
}

TEST_P(Told, AfterTheySaidThatItIsNotThere) {
    sent();
    try_confirm(refund).value();
    write_as(guardian(0), [&](Work& work) { return say_not_received(work, {.refund = refund, .step = 3}); }).value();
    comes_back(3);
    deliver();
    expect_says(only("refunds.failed"), "到账后被退回");
    arrived_after_all(4);
    deliver();
    expect_says(only("refunds.arrived"), "现在已登记到账（原路退回）。");
}

TEST_P(Told, ThatItHadArrivedAfterAllAndIsOwedOnTheBillWhereItWasWithdrawn) {
    sent();
    try_fail(refund).value();
    deliver();
    is_withdrawn(right, refund, 1'600);
    arrived_after_all(3);
    deliver();
    expect_says(only("refunds.arrived"), "这笔钱恢复为账单上的应缴，请看缴费账单。");
}

TEST_P(Told, ThatTheBillAsksNoLongerForAWithdrawnOneThatIsNotThere) {
    sent();
    try_fail(refund).value();
    is_withdrawn(right, refund, 1'600);
    arrived_after_all(3);
    deliver();
    comes_back(6);
    deliver();
    expect_says(only("refunds.came_back"), "这笔不再退；账单上恢复的这笔应缴也已冲回，不用缴。");
    EXPECT_TRUE(told("refunds.failed").empty());
}

// ---- another term ------------------------------------------------------------------------------------------------------------------------------------

TEST_P(Told, WhatPaidForTheNextTerm) {
    rule("fees.carry_over", "agreed");
    right_of_relief(0, 800, "s2");
    const auto waiting =
        read_as(office(), [&](Work& work) { return find_refund_rights(work, {.school = school_, .state = RightState::waiting}); }).value().items.at(0).id;
    write_as(guardian(0), [&](Work& work) { return agree_to_carry_over(work, {.right = waiting}); }).value();
    clock().advance(std::chrono::hours{24 * 150});
    billed_next_term(0, 1'000);
    const auto carried = try_carry_over(waiting).value().parts.at(0).id;
    deliver();
    expect_says(only("refunds.carried_over"), "2026年秋季学期的退费 8.00 元按家长的同意抵了2027年春季学期的课后服务费，不再另外付出");
    again("refunds.paid", {{"county", county}, {"refund", carried.to_string()}, {"step", 3}});
    EXPECT_EQ(told("refunds.carried_over").size(), 1U);
    EXPECT_TRUE(told("refunds.arrived").empty()) << "nothing of it is money in their hands";
}

}  // namespace
}  // namespace luoshi::fees::refunds
