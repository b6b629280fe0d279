// Orders and notices of the on-line channel against the database. How requests are signed and notices opened stands in wechat_test.cpp.
#include "fees/payments/ask_orders.hpp"
#include "fees/payments/online_on_both.hpp"

namespace luoshi::fees::payments {
namespace {

using journal::Account;

constexpr std::string_view class_text =
    "INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, head_teacher, is_open, version) "
    "VALUES ($1, $2, $3, 2024, 2026, 3, 1, '三年级1班', NULL, TRUE, 1)";
constexpr storage::Query class_elsewhere{"test.payments_class_elsewhere", class_text, class_text};
constexpr std::string_view went_text = "UPDATE pupil SET school = $3, class = $4 WHERE county = $1 AND id = $2";
constexpr storage::Query went_elsewhere{"test.payments_went_elsewhere", went_text, went_text};

Result<org::BodyPage> open_next_school(Work& work) {
    org::OpenBody command;
    command.effective = work.today();
    command.document = "试";
    command.reason = "试";
    command.parent = org::find_body_by_code(work, "430104-education").value().id;
    command.body = {.code = "430104-next-school",
                    .name = "接收小学",
                    .kind = org::BodyKind::school,
                    .school = org::SchoolParticulars{.stage = org::Stage::primary, .tier = org::Tier::city}};
    return org::open_body(work, command);
}

class Online : public OnlineOnBoth {
 protected:
    // After a merger a child belongs to the successor.
    void goes_to_another_school() {
        write_in_county([&](Work& work) -> Result<Nothing> {
            TRY(const org::BodyPage next, open_next_school(work));
            const auto class_ = work.new_id<pupils::ClassId>();
            work.run(class_elsewhere, county, class_, next.body.id);
            work.run(went_elsewhere, county, one.pupil, next.body.id, class_);
            return Nothing{};
        }).value();
    }
    std::vector<OpenOrder> due() {
        return read([&](Work& work) -> Result<std::vector<OpenOrder>> { return orders_due(work); }).value();
    }
    void asked(const OpenOrder& order, std::string_view said) {
        write_in_county([&](Work& work) -> Result<Nothing> {
            note_asked(work, order, said);
            work.record("test.asked", "online_order", order.id.to_string());
            return Nothing{};
        }).value();
    }
    Result<OrdersAsked> try_ask_own(int family) {
        return write_as(guardian(family), [&](Work& work) { return ask_about_own_orders(work, {.pupil = one.pupil}); });
    }
    Result<OrdersAsked> try_ask_of_school(const Actor& actor) {
        return write_as(actor, [&](Work& work) { return ask_about_orders(work, {.school = school_}); });
    }
};
ON_BOTH_DATABASES(Online);

TEST_P(Online, PaysABillByANotice) {
    const auto id = order();
    EXPECT_EQ(open_on(one.id), 48'000);  // an order is no payment
    EXPECT_EQ(slug(notify(id, {})), "");
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::online), 48'000);
    const auto shown = read_as(guardian(0), [&](Work& work) { return show_online_order(work, {one.pupil, id}); }).value();
    EXPECT_TRUE(shown.paid);
}

// Its old bill belongs to the school that issued it.
TEST_P(Online, PaysABillOfTheSchoolThatAChildHasLeft) {
    goes_to_another_school();
    EXPECT_EQ(try_draft(wish()).value().school, school_);
    EXPECT_EQ(slug(notify(order(), {})), "");
    EXPECT_EQ(open_on(one.id), 0);
}

TEST_P(Online, NamesThePayeeOfTheBillsOwnSchoolWhereverTheChildIs) {
    goes_to_another_school();
    const auto view = read_as(guardian(0), [&](Work& work) { return show_family_money(work, {}); }).value();
    const auto& child = view.children.at(0);
    EXPECT_EQ(child.school_name, "接收小学");
    ASSERT_EQ(child.schools.size(), 1U);
    const auto& at = child.schools.at(0);
    EXPECT_EQ(at.school, school_);
    EXPECT_NE(at.school_name, child.school_name);
    ASSERT_TRUE(at.payee);
    EXPECT_EQ(at.payee->account_name, "长沙市岳麓区试验小学");
    EXPECT_TRUE(at.pay_online.enabled) << "what the page offers is what the order takes";
    EXPECT_EQ(at.open_fen, 48'000);
    EXPECT_EQ(slug(notify(order(), {})), "");
    const auto after = read_as(guardian(0), [&](Work& work) { return show_family_money(work, {}); }).value();
    ASSERT_EQ(after.children.at(0).schools.size(), 1U) << "nothing is open: the school where it is now";
    EXPECT_EQ(after.children.at(0).schools.at(0).school_name, "接收小学");
    EXPECT_EQ(after.children.at(0).schools.at(0).pay_online.reason, "payee-missing");
}

TEST_P(Online, TakesATransactionOnceHoweverOftenToldAndRefusesReplays) {
    const auto id = order();
    EXPECT_EQ(slug(notify(id, {.nonce = "n1"})), "");
    EXPECT_EQ(slug(notify(id, {.nonce = "n1"})), "wechat-replay");
    EXPECT_EQ(slug(notify(id, {.nonce = "n2"})), "");  // told again, as WeChat does when our answer was lost
    EXPECT_EQ(slug(notify(id, {.transaction = "420002", .nonce = "n3"})), "order-paid-already");
    EXPECT_EQ(balance(Account::online), 48'000);
}

TEST_P(Online, RefusesWhatIsNotTheOrder) {
    const auto id = order();
    EXPECT_EQ(slug(notify(id, {.total = 47'999})), "amount-changed");
    EXPECT_EQ(slug(notify(fresh<OrderId>(), {})), "no-such-order");
    EXPECT_EQ(slug(notify("T1", {})), "no-such-order");
    EXPECT_EQ(slug(notify(id, {.late_seconds = 301})), "wechat-time");
    EXPECT_EQ(slug(notify(id, {.other_key = true})), "wechat-signature");
    EXPECT_EQ(slug(notify(id, {.state = "CLOSED"})), "");  // heard, but nothing came in
    EXPECT_EQ(open_on(one.id), 48'000);
    EXPECT_EQ(balance(Account::online), 0);
    EXPECT_EQ(slug(notify(id, {})), "");  // refusals leave no trace that would stop the true one
}

TEST_P(Online, ParksWhatWasPaidAtTheCounterMeanwhile) {
    const auto id = order();
    take_in(30'000, {{one.id, 30'000}});
    EXPECT_EQ(slug(notify(id, {})), "");
    EXPECT_EQ(open_on(one.id), 0);
    EXPECT_EQ(balance(Account::unknown_money), -30'000);
}

TEST_P(Online, IsForOnesOwnChildAndItsOpenBills) {
    const auto slug_of = [](const auto& result) { return result ? std::string() : result.error().slug; };
    EXPECT_EQ(slug_of(try_draft(wish(), 1)), "no-such-pupil");
    EXPECT_EQ(slug_of(try_draft(wish(48'001))), "more-than-due");
    EXPECT_EQ(slug_of(try_draft(wish(0))), "more-than-due");
    auto none = wish();
    none.parts.clear();
    EXPECT_EQ(slug_of(try_draft(none)), "nothing-chosen");
    auto twice = wish(100);
    twice.parts.push_back(twice.parts.front());
    EXPECT_EQ(slug_of(try_draft(twice)), "bill-given-twice");
    auto foreign = wish();
    foreign.parts.front().bill = bill(1, 48'000).id;
    EXPECT_EQ(slug_of(try_draft(foreign)), "no-such-bill");
}

TEST_P(Online, IsAskedForUntilTheChannelSaysThatNothingComes) {
    const auto id = order();
    EXPECT_TRUE(due().empty()) << "the notice may be on its way";
    clock().advance(std::chrono::minutes{5});
    ASSERT_EQ(due().size(), 1U);
    asked(due().at(0), "NOTPAY");
    EXPECT_TRUE(due().empty());
    clock().advance(std::chrono::minutes{5});
    ASSERT_EQ(due().size(), 1U);
    clock().advance(std::chrono::hours{1});
    asked(due().at(0), "NOTPAY");
    clock().advance(std::chrono::hours{72});
    EXPECT_TRUE(due().empty()) << "it ended unpaid: it stands before nobody any more";
    EXPECT_EQ(slug(notify(id, {})), "") << "a notice is heard all the same";
    EXPECT_EQ(open_on(one.id), 0);
}

TEST_P(Online, IsAskedForWeeksLongWhereTheChannelGivesNoAnswer) {
    const auto first = order();
    const auto second = order();
    clock().advance(std::chrono::hours{24 * 20});
    ASSERT_EQ(due().size(), 2U) << "a day is not the end of it";
    const auto asked_first = due().at(0);
    asked(asked_first, "");
    ASSERT_EQ(due().size(), 1U);
    EXPECT_NE(due().at(0).id, asked_first.id) << "what was asked does not stand before what was not";
    EXPECT_EQ(slug(notify(due().at(0).id, {})), "");
    EXPECT_TRUE(due().empty()) << "a paid one is not asked for";
    clock().advance(std::chrono::hours{24 * 9});
    ASSERT_EQ(due().size(), 1U);
    EXPECT_TRUE(due().at(0).id == first || due().at(0).id == second);
    asked(due().at(0), "");
    clock().advance(std::chrono::hours{24 * 9});
    EXPECT_TRUE(due().empty()) << "after four weeks it ends";
}

TEST_P(Online, IsAskedForAtOnceWhenTheFamilyOrTheOfficeWants) {
    EXPECT_EQ(try_ask_own(0).error().slug, "no-open-order");
    order();
    clock().advance(std::chrono::hours{2});
    asked(due().at(0), "NOTPAY");
    EXPECT_TRUE(due().empty());
    const auto child = [&] { return read_as(guardian(0), [&](Work& work) { return show_family_money(work, {}); }).value().children.at(0); };
    EXPECT_TRUE(child().ask_orders.enabled);
    EXPECT_EQ(try_ask_own(1).error().slug, "no-such-pupil");
    EXPECT_EQ(try_ask_own(0).value().orders, 1);
    EXPECT_EQ(try_ask_own(0).value().orders, 1) << "asked twice it is asked for once";
    ASSERT_EQ(due().size(), 1U);
    asked(due().at(0), "NOTPAY");
    EXPECT_EQ(try_ask_of_school(guardian(0)).error().slug, "no-such-school");
    EXPECT_EQ(try_ask_of_school(office()).value().orders, 1);
    ASSERT_EQ(due().size(), 1U);
    clock().advance(std::chrono::hours{24 * 29});
    EXPECT_EQ(child().ask_orders.reason, "no-open-order");
    EXPECT_EQ(try_ask_of_school(office()).error().slug, "no-open-order");
}

TEST_P(Online, IsPlacedOnceHoweverOftenAsked) {
    const auto command = wish();
    EXPECT_EQ(place(command).value().id, place(command).value().id);
    auto other = command;
    other.parts.front().amount_fen = 1;
    EXPECT_EQ(place(other).error().slug, "id-taken");
}

TEST_P(Online, IsOffUntilTheSchoolsOwnMerchantIsSet) {
    enter_payee_of_school("");
    EXPECT_EQ(try_draft(wish()).error().slug, "online-off");
    enter_payee_of_school("1999999999");  // a payee with another merchant than the one this server holds keys for
    EXPECT_EQ(try_draft(wish()).error().slug, "online-off");
    enter_payee_of_school("1900000001");
    EXPECT_TRUE(try_draft(wish()));
    use_wechat(nullptr);
    EXPECT_EQ(try_draft(wish()).error().slug, "online-off");
    EXPECT_EQ(slug(notify("T1", {})), "online-off");
}

// As a service provider the county's keys ask for many payees; the money goes to the one whose number stands in the order.
TEST_P(Online, AsksForEachPayeeAsAServiceProvider) {
    auto provider = test_merchant();
    provider.provider = true;
    provider.mch_id = "1600000001";
    use_wechat(std::make_shared<const wechat::Merchant>(std::move(provider)));
    const auto draft = try_draft(wish()).value();
    EXPECT_EQ(draft.order.payee, "1900000001");
    const auto id = order();
    const auto told = [&](const std::string& payee, const std::string& nonce) {
        const auto content = fmt::format(
            R"({{"sp_mchid":"1600000001","sub_mchid":"{}","out_trade_no":"{}","transaction_id":"420001","trade_state":"SUCCESS","attach":"{}","amount":{{"total":48000,"currency":"CNY"}}}})",
            payee, out_trade_no(id), county);
        return slug(tell("TRANSACTION.SUCCESS", content, nonce));
    };
    EXPECT_EQ(told("1900000002", "n1"), "other-merchant");
    EXPECT_EQ(open_on(one.id), 48'000);
    EXPECT_EQ(told("1900000001", "n2"), "");
    EXPECT_EQ(open_on(one.id), 0);
    const auto entered = write_as(bureau(), [&](Work& work) {
        return enter_payee(work, {.school = school_, .version = 9, .account_name = "长沙市岳麓区试验小学", .account = "4301 0400 0000 1234", .bank = "某银行", .merchant = "1600000001", .document = "文件"});
    });
    EXPECT_EQ(entered.error().slug, "merchant-of-provider");
}

TEST_P(Online, SaysToTheOfficeWhyFamiliesCannotPay) {
    const auto why = [&] {
        const auto till = read_as(office(), [&](Work& work) { return show_till(work, {.school = school_}); }).value();
        return till.pay_online.enabled ? "" : till.pay_online.reason.value_or("?");
    };
    EXPECT_EQ(why(), "");
    enter_payee_of_school("");
    EXPECT_EQ(why(), "merchant-missing");
    enter_payee_of_school("1999999999");
    EXPECT_EQ(why(), "merchant-without-keys");
    use_wechat(nullptr);
    EXPECT_EQ(why(), "channel-off");
}

TEST_P(Online, TakesOnlyAMerchantNumberThatIsOne) {
    for (const auto* merchant : {"19000", "19000000x1", "https://x"}) {
        const auto entered = write_as(bureau(), [&](Work& work) {
            return enter_payee(work, {.school = school_, .version = 9, .account_name = "长沙市岳麓区试验小学", .account = "4301 0400 0000 1234", .bank = "某银行", .merchant = merchant, .document = "文件"});
        });
        EXPECT_EQ(entered.error().slug, "merchant-unreadable") << merchant;
    }
}

TEST_P(Online, TakesNoMerchantNumberOfAnotherAccount) {
    constexpr std::string_view text =
        "INSERT INTO fee_payee (county, school, version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by, entered_by_name) "
        "SELECT county, id, 1, 'school', name, '4301 **** 9999', '某银行', '1900000001', '文件', 1, 'x', 'x' FROM body WHERE county = $1 AND kind = 'school' AND id <> $2 "
        "ORDER BY id LIMIT 1";
    const storage::Query other{"test.payee_of_other", text, text};
    write_in_county([&](Work& work) -> Result<Nothing> {
        TRY_DO(open_next_school(work));
        EXPECT_EQ(work.run(other, county, school_).rows(), 1);
        work.record("test.payee", "body", "");
        return Nothing{};
    }).value();
    checks_hold_ = false;
    EXPECT_TRUE(violated().contains("merchant_of_two_accounts"));
    const auto entered = write_as(bureau(), [&](Work& work) {
        return enter_payee(work, {.school = school_, .version = 9, .account_name = "长沙市岳麓区试验小学", .account = "4301 0400 0000 1234", .bank = "某银行", .merchant = "1900000001", .document = "文件"});
    });
    EXPECT_EQ(entered.error().slug, "merchant-of-another");
}

TEST_P(Online, CannotBePaidAnotherAmountByPlainSql) {
    const auto id = order();
    const auto paid = take_in(10'000, {});
    expect_refused("INSERT INTO online_paid (county, order_id, transaction_id, payment, amount_fen, at) VALUES ($1, $2, 'x', $3, 10000, 1)", county, id, paid.payment.id);
    EXPECT_EQ(slug(notify(id, {})), "");
    const auto other = order_of(out_trade_no(id));
    EXPECT_EQ(other, id);
    expect_refused("INSERT INTO online_paid (county, order_id, transaction_id, payment, amount_fen, at) SELECT county, order_id, 'y', payment, amount_fen, 1 FROM "
                   "online_paid WHERE county = $1",
                   county);
}

}  // namespace
}  // namespace luoshi::fees::payments
