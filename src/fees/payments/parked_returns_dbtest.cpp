// A bill that two guardians pay on line: the second is told to wait; what comes in twice all the same is seen by the family and goes back by the channel, once.
#include "fees/payments/api.hpp"
#include "fees/payments/online_on_both.hpp"
#include "org/merger_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

template <class T>
std::string slug_of(const Result<T>& result) {
    return result ? std::string() : result.error().slug;
}

class PaidTwice : public OnlineOnBoth {
 protected:
    void SetUp() override {
        OnlineOnBoth::SetUp();
        if (IsSkipped()) return;
        // The second family's guardian is the other guardian of the first family's child.
        send("INSERT INTO guardianship (county, id, pupil, account, account_county, name, relation, state, seat, asked_at, confirmed_at, confirmed_by_name, version) "
             "SELECT county, $2, $3, account, account_county, '父亲', '父亲', state, 2, asked_at, confirmed_at, confirmed_by_name, 1 FROM guardianship "
             "WHERE county = $1 AND account = $4",
             county, pupils::GuardianshipId::make(clock().now(), random()), one.pupil, population_.families[1].guardian);
    }

    // Both orders are of one guardian, whom nothing keeps from trying again.
    PaymentId paid_twice() {
        const auto first = order();
        const auto second = order();
        notify(first, {}).value();
        notify(second, {.transaction = "420002", .nonce = "n2"}).value();
        return unknown().rows.front().payment.id;
    }
    UnknownMoney unknown() {
        return read_as(office(), [&](Work& work) { return show_unknown_money(work, {.school = school_}); }).value();
    }
    FamilyChildMoney family(int of = 1) {
        for (const auto& child : read_as(guardian(of), [&](Work& work) { return show_family_money(work, {}); }).value().children) {
            if (child.pupil == one.pupil) return child;
        }
        ADD_FAILURE() << "the child is not the guardian's";
        return {};
    }
    std::vector<Waiting> tasks() {
        auto desk = office();
        desk.body = school_;
        desk.body_path = path();
        return read_as(desk, [&](Work& work) -> Result<std::vector<Waiting>> { return waiting(work); }).value();
    }
    // By WeChat: the return bears the number of the act.
    ReturnId sent_back(PaymentId payment, std::int64_t fen = 48'000) {
        const auto view = try_hand_back(payment, fen).value();
        EXPECT_EQ(view.payment.going_back_fen, fen);
        return unknown().rows.front().back.value().id;
    }
    void says(ReturnId id, const std::string& status) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            TRY_DO(channel_says(work, id, status));
            work.record("test.says", "online_return", id.to_string());
            return Nothing{};
        }).value();
    }
    void stops(ReturnId id) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            hear_stopped(work, find_return(work, county, id).value(), "NO_AUTH", "");
            return Nothing{};
        }).value();
    }
    Result<PaymentView> end(ReturnId id, ReturnWord word) {
        return write_as(office(), [&](Work& work) { return end_parked_return(work, {.id = id, .word = word}); });
    }
    ReturnRow at_channel(ReturnId id) {
        return read([&](Work& work) -> Result<ReturnRow> { return find_return(work, county, id).value(); }).value();
    }
};
ON_BOTH_DATABASES(PaidTwice);

TEST_P(PaidTwice, IsPreventedWhileAnotherGuardianIsPaying) {
    const auto both_at_once = try_draft(wish(), 1).value();
    place(wish()).value();
    const auto refused = try_draft(wish(), 1);
    EXPECT_EQ(slug_of(refused), "being-paid");
    EXPECT_NE(refused.error().detail.find("09:30"), std::string::npos) << "until when to wait";
    EXPECT_EQ(slug_of(write_as(guardian(1), [&](Work& work) { return start_online_payment(work, {county, both_at_once, "https://wx.example/pay"}); })), "being-paid");
    EXPECT_EQ(slug_of(try_draft(wish(), 0)), "") << "who left WeChat's page tries again";
    ASSERT_EQ(family().being_paid.size(), 1U);
    EXPECT_FALSE(family().being_paid.front().mine);
    EXPECT_EQ(family().being_paid.front().amount_fen, 48'000);
    EXPECT_TRUE(family(0).being_paid.front().mine);
    clock().set(Instant::parse("2026-09-10T09:30:00+08:00").value());
    EXPECT_EQ(slug_of(try_draft(wish(), 1)), "") << "that order can be paid no more";
    EXPECT_TRUE(family().being_paid.empty());
}

TEST_P(PaidTwice, IsNotFearedWhereBothFitIntoTheBill) {
    place(wish(20'000)).value();
    EXPECT_EQ(slug_of(try_draft(wish(28'000), 1)), "");
    EXPECT_EQ(slug_of(try_draft(wish(28'001), 1)), "being-paid");
}

TEST_P(PaidTwice, IsSeenByTheFamilyAndByTheOffice) {
    paid_twice();
    ASSERT_EQ(family().parked.size(), 1U);
    EXPECT_EQ(family().parked.front().waiting_fen, 48'000);
    EXPECT_FALSE(family().parked.front().given_back_on);
    const auto row = unknown().rows.front();
    ASSERT_TRUE(row.paid_for);
    EXPECT_EQ(row.paid_for->pupil, one.pupil);
    const auto list = tasks();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list.front().task, "give_back_paid_twice");
    EXPECT_NE(list.front().words.find(row.paid_for->name), std::string::npos) << list.front().words;
}

TEST_P(PaidTwice, IsOnTheListOfTheSchoolThatGoesOnAfterAMerger) {
    paid_twice();
    const auto other = write_in_county([&](Work& work) { return org::merge_into_another(work, school_); }).value();
    tally::follow_all(storage(), context()).value();
    auto desk = account(AccountId{Uuid{58}}, "接收学校财务");
    desk.body = other.id;
    desk.body_path = other.path;
    desk.grants.push_back({std::string(permissions::take.name), other.path});
    const auto list = read_as(desk, [&](Work& work) -> Result<std::vector<Waiting>> { return waiting(work); }).value();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_TRUE(list[0].words.ends_with("（原试验小学）")) << list[0].words;
    EXPECT_EQ(list[0].link, "/unknown-money?body=" + school_.to_string());
}

TEST_P(PaidTwice, GoesBackByWeChatAndIsBookedWhenItHasArrived) {
    const auto payment = paid_twice();
    const auto id = sent_back(payment);
    EXPECT_EQ(at_channel(id).transaction_id, "420002");
    EXPECT_EQ(at_channel(id).amount_fen, 48'000);
    EXPECT_EQ(balance(Account::unknown_money), -48'000) << "it has not gone yet";
    EXPECT_EQ(family().parked.front().going_back_fen, 48'000);
    EXPECT_EQ(family().parked.front().waiting_fen, 0);
    EXPECT_TRUE(tasks().empty());
    EXPECT_EQ(slug_of(end(id, ReturnWord::given_back)), "return-at-channel");
    says(id, "SUCCESS");
    says(id, "SUCCESS");
    EXPECT_EQ(balance(Account::unknown_money), 0);
    EXPECT_EQ(balance(Account::online), 48'000);
    EXPECT_EQ(family().parked.front().given_back_fen, 48'000);
    EXPECT_EQ(family().parked.front().given_back_on, Date(2026, 9, 10));
    EXPECT_TRUE(unknown().rows.empty());
}

TEST_P(PaidTwice, CannotBeUsedNorSentBackOnceMoreWhileItGoesBack) {
    const auto payment = paid_twice();
    const auto other = bill(0, 48'000);
    const auto id = sent_back(payment, 30'000);
    EXPECT_EQ(slug_of(try_match(payment, other.id, 18'001)), "not-so-much-unknown");
    EXPECT_EQ(slug_of(try_hand_back(payment, 18'000)), "return-on-its-way");
    EXPECT_EQ(slug_of(try_match(payment, other.id, 18'000)), "");
    says(id, "SUCCESS");
    EXPECT_EQ(balance(Account::unknown_money), 0);
}

TEST_P(PaidTwice, IsSentBackOnceHoweverOftenAsked) {
    const auto payment = paid_twice();
    const auto id = fresh<UseId>();
    const auto ask = [&](std::int64_t fen) {
        return write_as(office(), [&](Work& work) { return hand_back_money(work, {.id = id, .payment = payment, .amount_fen = fen, .reason = "缴了两次"}); });
    };
    EXPECT_EQ(ask(48'000).value().payment.going_back_fen, 48'000);
    EXPECT_EQ(ask(48'000).value().payment.going_back_fen, 48'000);
    EXPECT_EQ(slug_of(ask(1)), "id-taken");
    says(ReturnId{id.bytes()}, "SUCCESS");
    EXPECT_EQ(ask(48'000).value().payment.handed_back_fen, 48'000);
}

TEST_P(PaidTwice, WaitsAgainWhereWeChatCouldNotAndThenGoesByHand) {
    const auto payment = paid_twice();
    const auto id = sent_back(payment);
    says(id, "CLOSED");
    EXPECT_EQ(balance(Account::unknown_money), -48'000);
    EXPECT_EQ(family().parked.front().waiting_fen, 48'000);
    EXPECT_EQ(tasks().size(), 1U);
    const auto row = unknown().rows.front();
    EXPECT_EQ(row.back.value().state, ParkedState::kept);
    EXPECT_NE(row.back.value().words, "") << "what the office is to do";
    EXPECT_FALSE(row.back.value().end.enabled);
    EXPECT_FALSE(row.back.value().ask_again.enabled);
    EXPECT_EQ(try_hand_back(payment, 48'000).value().payment.handed_back_fen, 48'000) << "WeChat is not asked again under another number";
    EXPECT_EQ(balance(Account::unknown_money), 0);
    // Somebody gave it back at WeChat all the same.
    checks_hold_ = false;
    says(id, "SUCCESS");
    EXPECT_TRUE(violated().contains("parked_return_not_booked"));
    EXPECT_EQ(balance(Account::unknown_money), 0);
}

TEST_P(PaidTwice, MayArriveAfterWeChatSaidThatItCouldNot) {
    const auto id = sent_back(paid_twice());
    says(id, "ABNORMAL");
    EXPECT_EQ(family().parked.front().waiting_fen, 48'000);
    says(id, "SUCCESS");
    EXPECT_EQ(family().parked.front().given_back_fen, 48'000);
    EXPECT_EQ(balance(Account::unknown_money), 0);
}

TEST_P(PaidTwice, StandsStillUntilTheOfficeSaysWhatBecameOfIt) {
    const auto payment = paid_twice();
    const auto id = sent_back(payment);
    EXPECT_FALSE(unknown().rows.front().back.value().ask_again.enabled);
    stops(id);
    EXPECT_TRUE(unknown().rows.front().back.value().ask_again.enabled);
    EXPECT_EQ(tasks().size(), 1U);
    EXPECT_TRUE(read([&](Work& work) -> Result<std::vector<ReturnId>> { return stopped_returns(work, county, school_); }).value().empty()) << "it is no refund";
    end(id, ReturnWord::again).value();
    EXPECT_EQ(at_channel(id).state, ReturnState::asking);
    stops(id);
    EXPECT_EQ(end(id, ReturnWord::kept).value().payment.unknown_fen, 48'000);
    EXPECT_EQ(at_channel(id).state, ReturnState::by_hand);
    EXPECT_EQ(slug_of(end(id, ReturnWord::kept)), "");
    EXPECT_EQ(slug_of(end(id, ReturnWord::given_back)), "return-ended");
    EXPECT_EQ(slug_of(end(fresh<ReturnId>(), ReturnWord::kept)), "no-such-return");
}

TEST_P(PaidTwice, IsGivenBackAtTheMerchantSiteByTheOffice) {
    const auto id = sent_back(paid_twice());
    stops(id);
    EXPECT_EQ(end(id, ReturnWord::given_back).value().payment.handed_back_fen, 48'000);
    EXPECT_EQ(balance(Account::unknown_money), 0);
}

TEST_P(PaidTwice, GoesBackByHandWithoutKeys) {
    const auto payment = paid_twice();
    use_wechat(nullptr);
    EXPECT_EQ(try_hand_back(payment, 48'000).value().payment.handed_back_fen, 48'000);
}

// What the database itself refuses, whatever program asks.
TEST_P(PaidTwice, CannotGoBackTwiceByPlainSql) {
    const auto payment = paid_twice();
    const auto id = sent_back(payment);
    expect_refused("UPDATE payment_standing SET handed_back_fen = handed_back_fen + 1 WHERE county = $1 AND payment = $2", county, payment);
    expect_refused("UPDATE payment_standing SET going_back_fen = going_back_fen + 1 WHERE county = $1 AND payment = $2", county, payment);
    expect_refused("UPDATE payment_standing SET going_back_fen = -1 WHERE county = $1 AND payment = $2", county, payment);
    expect_refused("UPDATE parked_return SET state = 'given_back', ended_at = 1, use_id = return_id, use_kind = 'handed_back' WHERE county = $1 AND return_id = $2", county, id);
    expect_refused("UPDATE parked_return SET state = 'given_back', ended_at = 1 WHERE county = $1 AND return_id = $2", county, id);
    expect_refused("UPDATE parked_return SET amount_fen = 1 WHERE county = $1 AND return_id = $2", county, id);
    const auto second = fresh<ReturnId>();
    plant("INSERT INTO online_return (county, id, order_id, payment, transaction_id, merchant, total_fen, amount_fen, asked_at) SELECT county, $3, order_id, payment, "
          "transaction_id, merchant, total_fen, amount_fen, 1 FROM online_return WHERE county = $1 AND id = $2",
          county, id, second);
    expect_refused("INSERT INTO parked_return (county, return_id, payment, amount_fen, state, reason, asked, asked_at, by_whom, by_name) SELECT county, $3, payment, "
                   "amount_fen, state, reason, asked, 1, by_whom, by_name FROM parked_return WHERE county = $1 AND return_id = $2",
                   county, id, second);
}

TEST_P(PaidTwice, ChecksFindMoneyThatIsHeldForNothing) {
    const auto payment = paid_twice();
    plant("UPDATE payment_standing SET going_back_fen = 1 WHERE county = $1 AND payment = $2", county, payment);
    EXPECT_TRUE(violated().contains("held_differs_from_returns"));
}

}  // namespace
}  // namespace luoshi::fees::payments
