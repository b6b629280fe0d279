// The school's till: what lies at the counter, on the way and at the bank; and the payee that the county entered.
#include <fmt/format.h>

#include <algorithm>

#include "fees/payments/ask_orders.hpp"
#include "fees/payments/online.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::payments {

std::int64_t held(Work& work, std::string_view county, BodyId school, journal::Account account) {
    constexpr int after_all = 9999;  // whatever period it was booked in
    return journal::balance_until(work, county, {school, Fund::service, after_all, org::TermKind::spring}, account).in_fen();
}

namespace {

std::optional<Problem> denied_unless(bool may, std::string_view what, std::string_view what_en) {
    if (may) return std::nullopt;
    return Problem{Code::denied, "not-permitted", std::string(what), std::string(what_en)};
}

// Of an account number only its first and last four digits are kept: enough to compare it with the school's own paper.
std::string masked(std::string_view account) {
    std::string digits;
    for (const char c : account) {
        if (c != ' ' && c != '-') digits += c;
    }
    return digits.substr(0, 4) + " **** " + digits.substr(digits.size() - 4);
}

bool is_account(std::string_view account) {
    std::size_t digits = 0;
    for (const char c : account) {
        if (c == ' ' || c == '-') continue;
        if (c < '0' || c > '9') return false;
        ++digits;
    }
    return digits >= 10 && digits <= 30;
}

struct MerchantOfOther {
    std::string school_name;
    std::string account_name;
};
BOOST_DESCRIBE_STRUCT(MerchantOfOther, (), (school_name, account_name))

// A number at the on-line channel pays out to one account: whoever else bears it would collect for another.
Result<Nothing> require_merchant(Work& work, BodyId school, const std::string& merchant, const std::string& account_name, const std::string& account) {
    if (merchant.empty()) return Nothing{};
    constexpr std::size_t shortest = 8;
    if (merchant.size() < shortest || merchant.size() > 32 || merchant.find_first_not_of("0123456789") != std::string::npos)
        return Problem{Code::invalid, "merchant-unreadable", "微信支付商户号应为 8 到 32 位数字", "a merchant number has 8 to 32 digits", {{"merchant", "invalid", "8 到 32 位数字"}}};
    if (const auto keys = wechat_merchant(); keys && keys->provider && keys->mch_id == merchant)
        return Problem{Code::invalid, "merchant-of-provider", "这是服务商的商户号，不能收款；请填写学校或财政自己的子商户号", "this is the service provider's number, which collects nothing; enter the payee's own",
                       {{"merchant", "invalid", "应为学校或财政自己的子商户号"}}};
    const auto other = work.one<MerchantOfOther>(queries::merchant_of_other, merchant, school, account_name, account);
    if (!other) return Nothing{};
    return Problem{Code::conflict, "merchant-of-another",
                   fmt::format("商户号 {} 已登记在{}的收款账户“{}”名下；一个商户号只能对应一个收款账户，请核对", merchant, other->school_name, other->account_name),
                   fmt::format("merchant {} belongs to the account of {} already; a number pays out to one account only", merchant, other->school_name),
                   {{"merchant", "invalid", "这个商户号属于另一个收款账户"}}};
}

}  // namespace

TillView till_of(Work& work, const org::BodyLine& school) {
    TillView view;
    view.counter_fen = held(work, school.county, school.id, journal::Account::counter);
    view.online_fen = held(work, school.county, school.id, journal::Account::online);
    view.bank_fen = held(work, school.county, school.id, journal::Account::bank);
    view.treasury_fen = held(work, school.county, school.id, journal::Account::treasury);
    view.channel_fees_fen = held(work, school.county, school.id, journal::Account::channel_fees);
    view.unknown_fen = -held(work, school.county, school.id, journal::Account::unknown_money);
    for (const auto& bill : charges::open_bills_of_school(work, school.county, school.id)) view.open_fen += bill.open().in_fen();
    view.bankings = bankings_of(work, school);
    if (const auto payee = payee_of(work, school.county, school.id)) view.payee = view_of(*payee);
    const bool may = work.actor().may(permissions::take, school.path);
    auto why_not = denied_unless(may, "您没有登记收款的权限", "you may not take payments");
    view.take = payment_action("take", "登记收款", "Take a payment", why_not);
    if (!why_not && std::max({view.counter_fen, view.online_fen, view.bank_fen, view.treasury_fen}) <= 0)
        why_not = Problem{Code::conflict, "nothing-to-bank", "柜台、线上、学校账户和财政专户都没有可以划转的钱；先登记收款或导入流水", "no money lies anywhere: take a payment or import a statement first"};
    view.bank_cash = payment_action("bank_cash", "资金划转", "Move money", why_not);
    view.pay_online = payment_action("pay_online", "网上缴费", "On-line payment", why_no_online_channel(payee_of(work, school.county, school.id)));
    auto why_not_ask = denied_unless(may, "您没有登记收款的权限", "you may not take payments");
    if (!why_not_ask) why_not_ask = why_not_ask_school(work, school.county, school.id);
    view.ask_orders = payment_action("ask_orders", "请微信支付查一次", "Ask WeChat Pay", why_not_ask);
    view.enter_payee = payment_action("enter_payee", "登记收款账户", "Enter the payee",
                                      denied_unless(work.actor().may(permissions::payee, school.path), "收款账户由县区教育部门登记",
                                                    "the county enters whom families pay"));
    return view;
}

Result<TillView> show_till(Work& work, const MoneyOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    return till_of(work, school);
}

Result<PayeeView> enter_payee(Work& work, const EnterPayee& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::payee));
    TRY_DO(require_words("account_name", command.account_name, 200, "内容"));
    TRY_DO(require_words("bank", command.bank, 200, "内容"));
    TRY_DO(require_words("document", command.document, 200, "内容"));
    if (!is_account(command.account))
        return Problem{Code::invalid, "account-unreadable", "账号应为 10 到 30 位数字", "an account number has 10 to 30 digits", {{"account", "invalid", "10 到 30 位数字"}}};
    TRY_DO(require_merchant(work, school.id, trimmed(command.merchant), trimmed(command.account_name), masked(command.account)));
    const auto last = payee_of(work, work.county(), school.id);
    const auto next = last ? last->version + 1 : 1;
    const auto account = masked(command.account);
    if (last && command.version == last->version && last->account_name == trimmed(command.account_name) && last->account_masked == account &&
        last->kind == command.kind && last->merchant == trimmed(command.merchant))
        return view_of(*last);
    if (command.version != next)
        return Problem{Code::conflict, "changed-meanwhile", "收款账户刚被别人改过，请刷新后再登记", "somebody has just entered another payee; reload the page"};
    // A private account has a person's name: the payee must bear the school's name, or be the treasury's.
    const bool schools_own = command.kind == PayeeKind::school && trimmed(command.account_name).find(school.name) != std::string::npos;
    const bool treasurys = command.kind == PayeeKind::treasury && command.account_name.find("财政") != std::string::npos;
    if (!schools_own && !treasurys) {
        return Problem{Code::invalid, "payee-not-the-school",
                       fmt::format("户名“{}”既不含学校名称“{}”，也不是财政专户；课后服务费只能由学校或财政收取", trimmed(command.account_name), school.name),
                       "the account bears neither the school's name nor that of the treasury; nobody else may collect",
                       {{"account_name", "invalid", "应为学校全称或财政专户"}}};
    }
    work.run(queries::insert_payee, work.county(), school.id, next, command.kind, trimmed(command.account_name), account, trimmed(command.bank),
             trimmed(command.merchant), trimmed(command.document), work.now(), actor_key(work.actor()), work.actor().name);
    work.record("payments.enter_payee", "body", school.id.to_string(), {{"version", next}, {"kind", json::enum_name(command.kind)}});
    return view_of(payee_of(work, work.county(), school.id).value());
}

}  // namespace luoshi::fees::payments
