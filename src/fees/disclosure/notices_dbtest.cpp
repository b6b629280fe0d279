#include "fees/disclosure/disclosure_on_both.hpp"
#include "support/running_clock.hpp"

namespace luoshi::fees::disclosure {
namespace {

using Slugs = std::set<std::string>;

class FeeNotices : public DisclosureOnBoth {
 protected:
    void rules_by_the_day(std::int64_t day_max) {
        rule("price.per_day_max", day_max);
        rules_with("by_day_amount");
    }
    void rules_with(const char* refunds) {
        rule("price.per_lesson_max", 400);
        rule("refund.rule_set", refunds);
        rule("receipt.kind", "fiscal");
        boost::json::object table{{"low_income", 100}};
        rule("exemption.categories", table);
        phone();
    }
};
ON_BOTH_DATABASES(FeeNotices);

TEST_P(FeeNotices, SayWhatIsMissingAndWhoSetsIt) {
    const auto seen = draft();
    EXPECT_EQ(obstacles(), (Slugs{"rule-missing", "phones-missing"}));
    bool named = false;
    for (const auto& obstacle : seen.obstacles) named = named || obstacle.words.find("发展改革") != std::string::npos;
    EXPECT_TRUE(named);
    ASSERT_EQ(seen.actions.size(), 1U);
    EXPECT_FALSE(seen.actions[0].enabled);
    EXPECT_EQ(seen.actions[0].reason, "rule-missing");
    EXPECT_EQ(publish(101).error().slug, "rule-missing");
}
TEST_P(FeeNotices, AreMadeFromWhatHoldsAndWhatWasApproved) {
    all_rules();
    const auto seen = draft();
    EXPECT_TRUE(seen.obstacles.empty());
    ASSERT_EQ(seen.content.items.size(), 2U);
    EXPECT_EQ(seen.content.items[0].item, "base");
    ASSERT_EQ(seen.content.items[0].grades.size(), 6U);
    EXPECT_EQ(seen.content.items[0].grades[2].price_fen, 300);
    EXPECT_EQ(seen.content.items[0].grades[3].price_fen, 350);
    EXPECT_EQ(seen.content.items[1].item, chess.to_string());
    EXPECT_EQ(seen.content.items[1].document, "岳教批〔2026〕8号");
    ASSERT_EQ(seen.content.reductions.size(), 2U);
    EXPECT_EQ(seen.content.rule("receipt.kind")->value, "财政票据");
    EXPECT_EQ(seen.content.rule("price.per_lesson_max", "primary")->document, "岳教〔2026〕1号");
    EXPECT_EQ(seen.content.phones[0].number, "0731-00000001");
}
// Receipts follow what families were told, also when the notice was taken from the board since.
TEST_P(FeeNotices, SayWhichReceiptIsGiven) {
    const auto told = [&] { return read([&](Work& work) -> Result<std::optional<std::string>> { return published_receipt(work, county, plan); }).value(); };
    EXPECT_EQ(told(), std::nullopt);
    all_rules();
    publish(101).value();
    EXPECT_EQ(told(), "fiscal");
    withdraw(101, "电话写错了").value();
    EXPECT_EQ(told(), "fiscal");
}
// Outside of tests the clock goes on between the notice and the row that says since when it stands.
TEST_P(FeeNotices, ArePublishedWhileTheClockGoesOn) {
    all_rules();
    const PublishNotice command{id<NoticeId>(101), plan, draft().sha256, {}};
    const testing::RunningClock running(clock().now());
    auto who = context(office());
    who.county = county;
    who.clock = &running;
    EXPECT_EQ(storage::write(storage(), who, [&](Work& work) { return publish_notice(work, command); }).value().version, 1);
}

TEST_P(FeeNotices, ArePublishedAsTheyWereSeenAndCountUp) {
    all_rules();
    const auto sha256 = draft().sha256;
    const auto first = publish(101, sha256).value();
    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(first.sha256, sha256);
    EXPECT_EQ(publish(101, sha256).value().version, 1);  // the same again
    EXPECT_EQ(publish(102, sha256).error().slug, "nothing-changed");
    new_price(chess, 380);
    EXPECT_EQ(publish(103, sha256).error().slug, "draft-changed");
    const auto second = publish(103).value();
    EXPECT_EQ(second.version, 2);
    ASSERT_EQ(second.changes.size(), 6U);
    EXPECT_EQ(second.changes[0].before, "4 元/生·课时");
    EXPECT_EQ(second.changes[0].after, "3.8 元/生·课时");
    EXPECT_EQ(publish(101).error().slug, "id-taken");
    EXPECT_EQ(see(office(), [&](Work& work) { return show_notice(work, {id<NoticeId>(101)}); }).value().state, NoticeState::superseded);
}
// A fixed amount a day (鄂州: 3.36 元/天): the base service is priced by the day, special courses by the lesson.
TEST_P(FeeNotices, PriceTheBaseServiceByTheDayWhereTheRefundRuleDoes) {
    rules_by_the_day(700);
    const auto seen = draft();
    EXPECT_TRUE(seen.obstacles.empty());
    ASSERT_EQ(seen.content.items.size(), 2U);
    EXPECT_EQ(seen.content.items[0].unit, "元/生·天");
    EXPECT_EQ(seen.content.items[1].unit, std::nullopt);
    publish(101).value();
    const auto notice = standing(clock().now()).value();
    for (const auto& line : notice.lines) EXPECT_EQ(line.by_day, line.item == "base") << line.item;
}
TEST_P(FeeNotices, SayUntilWhenAllGoesBackWhereTheRefundRuleKnowsADeadline) {
    rules_with("deadline_then_proof");
    EXPECT_EQ(draft().content.rule("refund.full_until_days"), nullptr) << "nothing is set: nothing is invented";
    rule("refund.full_until_days", 20);
    const auto seen = draft();
    ASSERT_NE(seen.content.rule("refund.full_until_days"), nullptr);
    EXPECT_NE(seen.content.rule("refund.full_until_days")->value.find("20"), std::string::npos);
}
TEST_P(FeeNotices, APriceOfADayKeepsToTheLimitOfADay) {
    rules_by_the_day(340);  // grades four to six cost 3.50
    EXPECT_EQ(obstacles(), (Slugs{"price-above-rule"}));
}
TEST_P(FeeNotices, OfTwoPricesInOneGradeAreRefused) {
    all_rules();
    here([&](Work& work) -> Result<Nothing> {
        course(work, id<CourseId>(4), "base", "三年级另一班", 4, "s1", 320);
        work.record("test.course", "course", "4");
        return Nothing{};
    }).value();
    EXPECT_EQ(obstacles(), (Slugs{"prices-differ"}));
    EXPECT_EQ(publish(101).error().slug, "prices-differ");
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("UPDATE course SET state = 'stopped', running = NULL, stopped_on = '2026-09-10', stop_reason = '人数不足' WHERE county = $1 AND name = '三年级另一班'"), county);
        work.record("test.stop", "course", "4");
        return Nothing{};
    }).value();
    EXPECT_EQ(obstacles(), Slugs{});  // what was stopped no longer argues
}
TEST_P(FeeNotices, WithAPriceAboveTheRuleAreRefused) {
    all_rules();
    rule("price.per_lesson_max", 360, Date(2026, 2, 1));
    const auto refused = publish(101).error();
    EXPECT_EQ(refused.slug, "price-above-rule");
    EXPECT_NE(refused.detail.find("围棋"), std::string::npos);
    EXPECT_NE(refused.detail.find("3.6 元"), std::string::npos) << refused.detail;
}
TEST_P(FeeNotices, OfAPlanThatIsNotPublishedAreRefused) {
    all_rules();
    here([&](Work& work) -> Result<Nothing> {
        work.run(statement("UPDATE service_plan SET state = 'approved', published_at = NULL WHERE county = $1"), county);
        work.record("test.plan", "plan", "12");
        return Nothing{};
    }).value();
    EXPECT_EQ(publish(101).error().slug, "plan-not-published");
}
TEST_P(FeeNotices, StandFromTheirPublicationUntilANewerOneOrTheWithdrawal) {
    all_rules();
    const auto before = clock().now();
    clock().advance(std::chrono::hours{1});
    publish(101).value();
    const auto first = clock().now();
    clock().advance(std::chrono::hours{1});
    EXPECT_FALSE(standing(before));
    EXPECT_EQ(standing(first).value().version, 1);
    EXPECT_EQ(standing(first).value().lines.size(), 12U);
    EXPECT_EQ(standing(first).value().lines[0].price, Money::fen(400));  // by item: the id of a course before "base"
    new_price(low, 310);
    publish(102).value();
    EXPECT_EQ(standing(clock().now()).value().version, 2);
    clock().advance(std::chrono::hours{1});
    EXPECT_EQ(withdraw(101, "写错").error().slug, "superseded");
    EXPECT_EQ(withdraw(102, " ").error().slug, "reason-required");
    EXPECT_EQ(withdraw(102, "写错").value().state, NoticeState::withdrawn);
    EXPECT_EQ(withdraw(102, "写错").value().state, NoticeState::withdrawn);
    EXPECT_EQ(withdraw(102, "又写错").error().slug, "already-withdrawn");
    EXPECT_FALSE(standing(clock().now()));  // the older one does not come back
    EXPECT_EQ(standing(clock().now().plus(std::chrono::minutes{-1})).value().version, 2);
    EXPECT_EQ(publish(103).value().version, 3);
}
TEST_P(FeeNotices, AreSeenByEverybodyOnlyOncePublished) {
    all_rules();
    EXPECT_EQ(see(stranger(), [&](Work& work) { return preview_notice(work, {plan}); }).error().slug, "no-such-plan");
    EXPECT_EQ(see(stranger(), [&](Work& work) { return find_notices(work, {school}); }).error().slug, "no-such-school");
    EXPECT_EQ(as(reader(), [&](Work& work) { return publish_notice(work, {id<NoticeId>(101), plan, "x", {}}); }).error().slug, "no-such-plan");
    publish(101).value();
    const auto open = see(Actor{}, [&](Work& work) { return show_public_notice(work, {id<NoticeId>(101)}); }).value();
    EXPECT_EQ(open.version, 1);
    EXPECT_NE(open.qr.url.find("/public/fee-notices/" + open.id.to_string()), std::string::npos);
    const auto found = see(Actor{}, [&](Work& work) { return find_public_notices(work, {.school = "试验"}); }).value();
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items[0].id, open.id);
    EXPECT_TRUE(see(Actor{}, [&](Work& work) { return find_public_notices(work, {.school = "%"}); }).value().items.empty());
    withdraw(101, "写错").value();
    EXPECT_TRUE(see(Actor{}, [&](Work& work) { return find_public_notices(work, {.school = "试验"}); }).value().items.empty());
    EXPECT_EQ(see(Actor{}, [&](Work& work) { return show_public_notice(work, {id<NoticeId>(101)}); }).value().withdrawn_reason, "写错");
    EXPECT_EQ(see(Actor{}, [&](Work& work) { return find_school_notices(work, {school}); }).value().items.size(), 1U);
}
TEST_P(FeeNotices, ArePrintedTheSameEveryTime) {
    all_rules();
    publish(101).value();
    const auto print = [&] { return see(Actor{}, [&](Work& work) { return print_notice(work, {id<NoticeId>(101)}); }).value(); };
    const auto pdf = print();
    EXPECT_TRUE(pdf.bytes.starts_with("%PDF-"));
    EXPECT_EQ(pdf.bytes, print().bytes);
}
TEST_P(FeeNotices, OfTheCountyAreComparedWithTheRule) {
    const auto compared = [&] { return see(bureau(81), [&](Work& work) { return compare_prices(work, {}); }).value(); };
    ASSERT_EQ(compared().items.size(), 1U);
    EXPECT_EQ(compared().items[0].rule_state, "missing");
    all_rules();
    auto row = compared().items[0];
    EXPECT_EQ(row.base_min_fen, 300);
    EXPECT_EQ(row.base_max_fen, 350);
    EXPECT_EQ(row.special_max_fen, 400);
    EXPECT_EQ(row.lesson_max_fen, 400);
    EXPECT_TRUE(row.no_notice);
    EXPECT_FALSE(row.above_rule);
    publish(101).value();
    row = compared().items[0];
    EXPECT_FALSE(row.no_notice);
    EXPECT_EQ(row.version, 1);
    rule("price.per_lesson_max", 360, Date(2026, 2, 1));
    EXPECT_TRUE(compared().items[0].above_rule);
    EXPECT_TRUE(see(stranger(), [&](Work& work) { return compare_prices(work, {}); }).value().items.empty());
    EXPECT_EQ(see(stranger(), [&](Work& work) { return compare_prices(work, {.body = school}); }).error().slug, "no-such-body");
}

// ---- by plain SQL

TEST_P(FeeNotices, TakeNoSecondPriceOfAnItemInAGradeAndNoSecondWithdrawal) {
    all_rules();
    publish(101).value();
    withdraw(101, "写错").value();
    EXPECT_FALSE(takes("INSERT INTO fee_notice_line (county, notice, item, grade, price_fen) SELECT county, notice, item, grade, price_fen + 100 FROM fee_notice_line WHERE county = $1"));
    EXPECT_FALSE(takes("INSERT INTO fee_notice_withdrawal SELECT county, notice, at + 1, reason, by_whom, by_name FROM fee_notice_withdrawal WHERE county = $1"));
    EXPECT_FALSE(takes("UPDATE fee_notice SET version = 7 WHERE county = $1"));
    EXPECT_FALSE(takes("DELETE FROM fee_notice_withdrawal WHERE county = $1"));
}
TEST_P(FeeNotices, StandUntilTheyAreWithdrawnOrReplacedAndNotAgain) {
    all_rules();
    publish(101).value();
    withdraw(101, "写错").value();
    EXPECT_FALSE(takes("UPDATE fee_notice_span SET stood_until = published_at - 1 WHERE county = $1"));
    EXPECT_FALSE(takes("UPDATE fee_notice_span SET published_at = published_at + 1 WHERE county = $1")) << "the time is that of the notice";
    EXPECT_TRUE(storage::check_data(storage(), checks::all).empty());
    without_final_checks();
    ASSERT_TRUE(takes("UPDATE fee_notice_span SET stood_until = 9223372036854775807 WHERE county = $1"));
    const auto found = storage::check_data(storage(), checks::all);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found[0].check.find("notice_span_differs"), std::string::npos);
}
TEST_P(FeeNotices, ChecksFindAMissingVersionAndANoticeWithoutALine) {
    all_rules();
    publish(101).value();
    EXPECT_TRUE(storage::check_data(storage(), checks::all).empty());
    without_final_checks();
    ASSERT_TRUE(takes("INSERT INTO fee_notice SELECT county, '00000000-0000-0000-0000-0000000000ff', school, plan, school_year, term, 3, content, "
                      "content_sha256, published_at + 1, published_by, published_by_name FROM fee_notice WHERE county = $1"));
    Slugs names;
    for (const auto& violation : storage::check_data(storage(), checks::all)) names.insert(violation.check.substr(violation.check.rfind('.') + 1));
    EXPECT_EQ(names, (Slugs{"version_missing", "notice_without_line", "notice_span_differs"}));
}

}  // namespace
}  // namespace luoshi::fees::disclosure
