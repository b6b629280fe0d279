// Money back by the on-line channel against the database. What is asked of the channel over HTTP stands in tests/payments.
#include "fees/payments/online_on_both.hpp"
#include "fees/payments/online_returns.hpp"
#include "fees/payments/wechat_call.hpp"
#include "platform/storage/connection.hpp"

namespace luoshi::fees::payments {
namespace {

namespace events {
constexpr std::string_view text = "SELECT payload FROM outbox_event WHERE county = $1 AND name = 'payments.return_ended' ORDER BY id";
constexpr storage::Query ended{"test.returns_ended", text, text};
constexpr std::string_view payments_text = "SELECT payment FROM online_paid WHERE county = $1 ORDER BY at";
constexpr storage::Query paid{"test.returns_paid", payments_text, payments_text};
}  // namespace events

struct Content {
    std::string status = "SUCCESS";
    std::int64_t refund = 1'600;
    std::int64_t total = 48'000;
    std::string transaction = "420001";
    std::string merchant = "1900000001";
};

struct Ended {
    json::value payload;
};
BOOST_DESCRIBE_STRUCT(Ended, (), (payload))

class Returns : public OnlineOnBoth {
 protected:
    void SetUp() override {
        OnlineOnBoth::SetUp();
        if (IsSkipped()) return;
        notify(order(), {}).value();
        payment = read([&](Work& work) -> Result<PaymentId> { return work.one<PaymentId>(events::paid, county).value(); }).value();
    }
    bool begin(ReturnId id, std::int64_t fen, std::optional<PaymentId> from = {}) {
        return write_in_county([&](Work& work) -> Result<bool> {
                   work.record("test.begin", "payment", "");
                   return begin_return(work, id, from.value_or(payment), Money::fen(fen));
               })
            .value();
    }
    ReturnId begun(std::int64_t fen = 1'600) {
        const auto id = fresh<ReturnId>();
        EXPECT_TRUE(begin(id, fen));
        return id;
    }
    std::string told(ReturnId id, const std::string& nonce, const Content& said = {}, std::int64_t late = 0, bool other_key = false) {
        const auto content = fmt::format(
            R"({{"mchid":"{}","out_trade_no":"T","transaction_id":"{}","out_refund_no":"{}","refund_id":"503000","refund_status":"{}","amount":{{"total":{},"refund":{}}}}})",
            said.merchant, said.transaction, out_refund_no(id), said.status, said.total, said.refund);
        return slug(tell("REFUND." + said.status, content, nonce, late, other_key));
    }
    ReturnRow row(ReturnId id) {
        return read([&](Work& work) -> Result<ReturnRow> { return find_return(work, county, id).value(); }).value();
    }
    template <class F>
    void in_county(F&& what) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            what(work);
            work.record("test.act", "online_return", "");
            return Nothing{};
        }).value();
    }
    std::vector<ReturnOutcome> outcomes(ReturnId id) {
        std::vector<ReturnOutcome> found;
        for (const auto& outcome : read([&](Work& work) -> Result<std::vector<OutcomeRow>> { return outcomes_of(work, county, id); }).value()) found.push_back(outcome.outcome);
        return found;
    }
    std::optional<ReturnWords> advice(ReturnId id) {
        return read([&](Work& work) -> Result<std::optional<ReturnWords>> { return advice_on_return(work, county, id); }).value();
    }
    bool by_hand(ReturnId id) {
        return read([&](Work& work) -> Result<bool> { return !why_not_by_hand(work, county, id); }).value();
    }

    PaymentId payment;
};
ON_BOTH_DATABASES(Returns);

TEST_P(Returns, AreTakenOnlyForWhatCameInByTheChannel) {
    const auto at_the_counter = take_in(100, {}).payment.id;
    EXPECT_FALSE(begin(fresh<ReturnId>(), 100, at_the_counter));
    use_wechat(nullptr);
    EXPECT_FALSE(begin(fresh<ReturnId>(), 100)) << "the channel is off: by hand";
    auto other = test_merchant();
    other.mch_id = "1900000009";
    use_wechat(std::make_shared<const wechat::Merchant>(std::move(other)));
    EXPECT_FALSE(begin(fresh<ReturnId>(), 100)) << "nobody holds the keys of the merchant that was paid";
}

TEST_P(Returns, BearTheNumberOfTheirRefund) {
    const auto id = begun();
    EXPECT_EQ(out_refund_no(id).size(), 32U);
    EXPECT_EQ(return_of(out_refund_no(id)), id);
    EXPECT_EQ(row(id).transaction_id, "420001");
    EXPECT_EQ(row(id).total_fen, 48'000);
}

TEST_P(Returns, EndByANoticeOnceHoweverOftenTold) {
    const auto id = begun();
    EXPECT_FALSE(by_hand(id));
    EXPECT_EQ(told(id, "r1"), "");
    EXPECT_EQ(told(id, "r1"), "wechat-replay");
    EXPECT_EQ(told(id, "r2"), "");  // told again, signed anew
    EXPECT_EQ(told(id, "r3", {.status = "ABNORMAL"}), "");
    EXPECT_EQ(outcomes(id), (std::vector{ReturnOutcome::returned})) << "what arrived stays arrived";
    EXPECT_EQ(row(id).state, ReturnState::ended);
    const auto ended = read([&](Work& work) -> Result<std::vector<Ended>> { return work.all<Ended>(events::ended, county); }).value();
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_EQ(ended[0].payload.at("outcome").as_string(), "returned");
    EXPECT_FALSE(advice(id));
}

TEST_P(Returns, RefuseWhatIsNotTheirs) {
    const auto id = begun();
    EXPECT_EQ(told(id, "r1", {.refund = 1'601}), "amount-changed");
    EXPECT_EQ(told(id, "r2", {.total = 1'600}), "amount-changed");
    EXPECT_EQ(told(id, "r3", {.transaction = "420002"}), "amount-changed");
    EXPECT_EQ(told(id, "r4", {.merchant = "1900000002"}), "wechat-notice");
    EXPECT_EQ(told(fresh<ReturnId>(), "r5"), "no-such-return");
    EXPECT_EQ(told(id, "r6", {}, 301), "wechat-time");
    EXPECT_EQ(told(id, "r7", {}, 0, true), "wechat-signature");
    EXPECT_EQ(row(id).state, ReturnState::asking);
    EXPECT_EQ(told(id, "r1"), "") << "refusals leave no trace that would stop the true one";
}

TEST_P(Returns, MayArriveAfterTheyFailed) {
    const auto id = begun();
    EXPECT_EQ(told(id, "r1", {.status = "ABNORMAL"}), "");
    EXPECT_NE(advice(id).value().words.find("退回商户账户"), std::string::npos);
    EXPECT_EQ(told(id, "r2"), "");
    EXPECT_EQ(outcomes(id).size(), 2U);
    EXPECT_FALSE(advice(id));
}

TEST_P(Returns, AreAskedForAgainLessAndLessOften) {
    const auto id = begun();
    in_county([&](Work& work) { hear_trouble(work, find_return(work, county, id).value(), "NOT_ENOUGH"); });
    EXPECT_EQ(row(id).tries, 1);
    EXPECT_NE(advice(id).value().words.find("充值"), std::string::npos);
    EXPECT_EQ(told(id, "r1", {.status = "PROCESSING"}), "");
    EXPECT_EQ(row(id).state, ReturnState::accepted);
    EXPECT_EQ(row(id).code, "");
    EXPECT_EQ(pause_after(0), std::chrono::minutes{1});
    EXPECT_EQ(pause_after(5), std::chrono::minutes{5});
    EXPECT_EQ(pause_after(8), std::chrono::minutes{30});
    EXPECT_EQ(pause_after(99), std::chrono::hours{1});
}

// What WeChat has taken may arrive any day: no refusal lets the office give it another way.
TEST_P(Returns, DoNotStandStillOnceTheyAreAccepted) {
    const auto id = begun();
    in_county([&](Work& work) { channel_says(work, id, "PROCESSING").value(); });
    in_county([&](Work& work) { hear_stopped(work, find_return(work, county, id).value(), "NO_AUTH", ""); });
    EXPECT_EQ(row(id).state, ReturnState::accepted);
    in_county([&](Work& work) { hear_trouble(work, find_return(work, county, id).value(), "NO_AUTH"); });
    EXPECT_NE(advice(id).value().words.find("已受理"), std::string::npos);
    EXPECT_FALSE(by_hand(id));
}

// Asking the same of settings that are wrong brings the same, hour by hour.
TEST_P(Returns, StandStillAfterARefusalThatLastsUntilSomebodyAsksAgain) {
    const auto id = begun();
    const auto stopped = [&] { return read([&](Work& work) -> Result<std::vector<ReturnId>> { return stopped_returns(work, county, school_); }).value(); };
    const auto ask_again = [&](ReturnId which) {
        return slug(write_in_county([&](Work& work) -> Result<Nothing> {
            work.record("test.act", "online_return", "");
            return ask_return_again(work, which);
        }));
    };
    EXPECT_TRUE(stopped().empty());
    in_county([&](Work& work) { hear_stopped(work, find_return(work, county, id).value(), "NO_AUTH", "商户号没有此接口权限"); });
    EXPECT_EQ(row(id).state, ReturnState::stopped);
    EXPECT_EQ(stopped(), (std::vector{id}));
    EXPECT_TRUE(outcomes(id).empty()) << "not the end of it";
    EXPECT_NE(advice(id).value().words.find("商户号没有此接口权限"), std::string::npos);
    EXPECT_NE(advice(id).value().words.find("开通退款权限"), std::string::npos);
    EXPECT_TRUE(by_hand(id)) << "the office may say what became of it";
    in_county([&](Work& work) { hear_trouble(work, find_return(work, county, id).value(), "x"); });
    EXPECT_EQ(row(id).state, ReturnState::stopped) << "a round that was under way does not set it off again";
    EXPECT_EQ(ask_again(fresh<ReturnId>()), "return-not-stopped");
    EXPECT_EQ(ask_again(id), "");
    EXPECT_EQ(ask_again(id), "") << "asked for twice";
    EXPECT_EQ(row(id).state, ReturnState::asking);
    EXPECT_EQ(row(id).tries, 0);
    EXPECT_EQ(row(id).code, "");
    EXPECT_TRUE(stopped().empty());
    in_county([&](Work& work) { hear_stopped(work, find_return(work, county, id).value(), "SIGN_ERROR", ""); });
    EXPECT_EQ(told(id, "r1"), "") << "what a notice says is heard all the same";
    EXPECT_EQ(row(id).state, ReturnState::ended);
    EXPECT_EQ(ask_again(id), "return-not-stopped");
}

TEST_P(Returns, AreSettledByHandOnlyWhileTheChannelIsOff) {
    const auto id = begun();
    use_wechat(nullptr);
    EXPECT_TRUE(by_hand(id));
    in_county([&](Work& work) { end_return_by_hand(work, id); });
    EXPECT_EQ(row(id).state, ReturnState::by_hand);
    use_wechat(std::make_shared<const wechat::Merchant>(test_merchant()));
    in_county([&](Work& work) { hear_trouble(work, find_return(work, county, id).value(), "x"); });
    EXPECT_EQ(row(id).state, ReturnState::by_hand) << "not asked for any more";
}

TEST_P(Returns, GoBackOnlyForAYear) {
    const auto paid = Instant::parse("2026-09-10T09:00:00+08:00").value();
    EXPECT_TRUE(can_go_back_online(paid, Instant::parse("2027-09-10T08:59:59+08:00").value()));
    EXPECT_FALSE(can_go_back_online(paid, Instant::parse("2027-09-10T09:00:00+08:00").value()));
}

// A round with a channel that does not answer, so that each return's next try is noted. One return has had its seventh try; a key that only the test knows lets there
// be no second, and so the note of the one in the middle fails.
class ReturnsInARound : public Returns {
 protected:
    void SetUp() override {
        Returns::SetUp();
        if (IsSkipped()) return;
        const auto taken = due_at_its_seventh_try();
        ASSERT_TRUE(follow());
        ASSERT_EQ(row(taken).tries, 7);
        first = due();
        middle = due_at_its_seventh_try();
        last = due();
    }
    ReturnId due() {
        clock().advance(std::chrono::seconds{1});  // the longest waiting first
        return begun();
    }
    ReturnId due_at_its_seventh_try() {
        const auto id = due();
        send("UPDATE online_return_standing SET tries = 6 WHERE county = $1 AND return_id = $2", county, id);
        return id;
    }
    Result<Nothing> follow() {
        const std::atomic<bool> stopping{false};
        return follow_returns(jobs::JobWork{storage(), clock(), random(), "payments.follow_returns", std::string(county), "job", 1, stopping});
    }
    void change_schema(std::string_view sql) {
        storage().exclusively([&](storage::Connection& connection) {
            connection.begin_schema_change();
            try {
                connection.script(sql);
                connection.commit();
            } catch (...) {
                connection.rollback();
                throw;
            }
        });
    }

    ReturnId first;
    ReturnId middle;
    ReturnId last;
};
ON_BOTH_DATABASES(ReturnsInARound);

TEST_P(ReturnsInARound, GoOnBehindOneThatCannotBeNoted) {
    change_schema("CREATE UNIQUE INDEX one_seventh_try ON online_return_standing (county, tries) WHERE tries >= 7");
    const auto round = follow();
    ASSERT_FALSE(round);
    EXPECT_EQ(round.error().slug, "returns-not-noted");
    EXPECT_NE(round.error().detail_en.find("of 3 refunds of this round 1 could"), std::string::npos) << round.error().detail_en;
    EXPECT_EQ(row(first).tries, 1);
    EXPECT_EQ(row(middle).tries, 6);
    EXPECT_EQ(row(last).tries, 1);
    change_schema("DROP INDEX one_seventh_try");
    EXPECT_TRUE(follow()) << "still due, and asked for again";
    EXPECT_EQ(row(middle).tries, 7);
}

TEST_P(ReturnsInARound, PutOffTheOneWhoseAnswerCannotBeNoted) {
    change_schema("CREATE UNIQUE INDEX one_seventh_try_of_a_code ON online_return_standing (county, tries, code) WHERE tries >= 7");
    EXPECT_FALSE(follow());
    EXPECT_EQ(row(last).tries, 1);
    EXPECT_EQ(row(middle).code, "not-noted");
    EXPECT_EQ(row(middle).state, ReturnState::asking);
    EXPECT_NE(advice(middle).value().words.find("没能登记"), std::string::npos);
    EXPECT_TRUE(follow()) << "it does not stand before the others any more: its turn comes later";
    EXPECT_EQ(row(middle).tries, 7);
}

// What the county lays beside the channel's own statement of each merchant.
TEST_P(Returns, StandBesideWhatCameInByMerchantAndDay) {
    EXPECT_EQ(told(begun(), "r1"), "");
    begun();  // on its way: not in the statement yet
    const auto days = [&](const Actor& actor, Date from, Date to) {
        return read_as(actor, [&](Work& work) { return find_merchant_days(work, {.body = "/430000/", .from = from, .to = to}); });
    };
    const auto found = days(bureau(), Date(2026, 9, 1), Date(2026, 9, 30)).value();
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items[0].merchant, "1900000001");
    EXPECT_EQ(found.items[0].account_name, "长沙市岳麓区试验小学");
    EXPECT_EQ(found.items[0].schools, 1);
    EXPECT_EQ(found.items[0].day, Date(2026, 9, 10));
    EXPECT_EQ(found.items[0].paid_fen, 48'000);
    EXPECT_EQ(found.items[0].back, 1);
    EXPECT_EQ(found.items[0].back_fen, 1'600);
    EXPECT_EQ(found.items[0].net_fen, 46'400);
    EXPECT_TRUE(days(bureau(), Date(2026, 9, 11), Date(2026, 9, 30)).value().items.empty());
    EXPECT_TRUE(days(guardian(0), Date(2026, 9, 1), Date(2026, 9, 30)).value().items.empty());
    EXPECT_EQ(days(bureau(), Date(2026, 9, 2), Date(2026, 9, 1)).error().slug, "period-invalid");
    EXPECT_EQ(days(bureau(), Date(2026, 1, 1), Date(2026, 9, 1)).error().slug, "period-invalid");
}

// What the database itself refuses, whatever program asks.
TEST_P(Returns, CannotBeMadeUpByPlainSql) {
    const auto id = begun();
    expect_refused("UPDATE online_return_standing SET next_at = NULL WHERE county = $1 AND return_id = $2", county, id);
    expect_refused("UPDATE online_return_standing SET next_at = NULL, state = 'stopped' WHERE county = $1 AND return_id = $2", county, id);
    expect_refused("UPDATE online_return_standing SET code = 'NO_AUTH', state = 'stopped' WHERE county = $1 AND return_id = $2", county, id);
    expect_refused(
        "INSERT INTO online_return (county, id, order_id, payment, transaction_id, merchant, total_fen, amount_fen, asked_at) SELECT county, payment, order_id, payment, "
        "transaction_id, merchant, total_fen, total_fen + 1, 1 FROM online_return WHERE county = $1",
        county);
    expect_refused(
        "INSERT INTO online_return (county, id, order_id, payment, transaction_id, merchant, total_fen, amount_fen, asked_at) SELECT county, payment, order_id, payment, "
        "transaction_id, 'x', total_fen, amount_fen, 1 FROM online_return WHERE county = $1",
        county);
    const char* const outcome =
        "INSERT INTO online_return_outcome (county, return_id, outcome, amount_fen, channel_id, code, day, at) VALUES ($1, $2, 'returned', 1601, 'x', '', '2026-09-10', 1)";
    expect_refused(outcome, county, id);
    EXPECT_EQ(told(id, "r1"), "");
    expect_refused("INSERT INTO online_return_outcome (county, return_id, outcome, amount_fen, channel_id, code, day, at) VALUES ($1, $2, 'returned', 1600, 'y', '', '2026-09-10', 1)", county, id);
    expect_forbidden("UPDATE online_return SET amount_fen = 1 WHERE county = $1", county);
    expect_forbidden("DELETE FROM online_return_outcome WHERE county = $1", county);
}

TEST_P(Returns, ChecksFindOneThatNobodyFollows) {
    const auto id = begun();
    plant("DELETE FROM online_return_standing WHERE county = $1 AND return_id = $2", county, id);
    EXPECT_TRUE(violated().contains("return_without_standing"));
}

TEST_P(Returns, ChecksFindMoreBackThanCameIn) {
    const auto first = begun(48'000);
    const auto second = begun(48'000);
    EXPECT_EQ(told(first, "r1", {.refund = 48'000}), "");
    EXPECT_FALSE(violated().contains("more_returned_online_than_paid"));
    checks_hold_ = false;
    EXPECT_EQ(told(second, "r2", {.refund = 48'000}), "");
    EXPECT_TRUE(violated().contains("more_returned_online_than_paid"));
}

}  // namespace
}  // namespace luoshi::fees::payments
