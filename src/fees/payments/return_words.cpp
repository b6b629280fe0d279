// What people are told of money that goes back by the on-line channel.
#include <fmt/format.h>

#include "fees/payments/online_returns.hpp"

namespace luoshi::fees::payments {
namespace {

struct Failure {
    ReturnOutcome outcome;
    std::string_view code;  // empty: whatever it is
    std::string_view why;
    std::string_view why_en;
    std::string_view advice;
    std::string_view advice_en;
};

constexpr Failure failures[] = {
    {ReturnOutcome::closed, "", "微信支付关闭了这笔退款：商户账户余额不足已超过七天",
     "WeChat Pay closed it: the merchant's account lacked the money for seven days",
     "请为商户账户充值以便今后退款；这一笔改用银行转账或现金退给家长。",
     "Top up the merchant's account for refunds to come; send this one by bank transfer or in cash."},
    {ReturnOutcome::abnormal, "", "微信支付退款异常：家长付款的银行卡已注销或冻结", "WeChat Pay could not pay it out: the family's card is closed or frozen",
     "钱停在微信支付的中间账户。请先在商户平台把这笔退款处理为“退回商户账户”，再改用银行转账或现金退给家长；不要又选“退至用户银行卡”，否则会退两次。",
     "The money lies with WeChat Pay. At its merchant site choose to take it back to the merchant's account, then send it by bank transfer or in cash. Do not have it "
     "sent to the family's card there as well: it would go back twice."},
    {ReturnOutcome::refused, "USER_ACCOUNT_ABNORMAL", "微信支付拒绝退款：家长的微信支付账户已注销或异常",
     "WeChat Pay refused it: the family's account there is closed or out of order", "请改用银行转账或现金退给家长。",
     "Send it by bank transfer or in cash."},
    {ReturnOutcome::refused, "", "微信支付拒绝退款", "WeChat Pay refused it",
     "请先在商户平台核对这笔交易：是否已超过一年，是否已在那里另行退过。没有退过的，改用银行转账或现金退给家长。",
     "Look the transaction up at the merchant site first: is it older than a year, was it refunded there already? If it was not, send it by bank transfer or in cash."},
};

const Failure& failure_of(ReturnOutcome outcome, std::string_view code) {
    for (const auto& failure : failures) {
        if (failure.outcome == outcome && (failure.code.empty() || failure.code == code)) return failure;
    }
    return failures[std::size(failures) - 1];
}

// What is to be put right before the channel is asked again, and by whom.
struct Remedy {
    std::string_view code;  // empty: whatever it is
    std::string_view zh;
    std::string_view en;
};

constexpr Remedy remedies[] = {
    {"NO_AUTH", "商户号没有退款权限，或没有授权给服务商：请收款单位在微信支付商户平台开通退款权限、完成授权。",
     "The merchant may not refund, or has not authorised the service provider: the payee gives the right at WeChat Pay's merchant site."},
    {"SIGN_ERROR", "系统的商户私钥或证书序列号不对：请系统管理员按运行手册核对微信支付的设置。",
     "The server's merchant key or certificate number is wrong: the administrator looks at the settings of WeChat Pay by the operating manual."},
    {"MCH_NOT_EXISTS", "微信支付没有这个商户号：请县区教育部门核对收款账户的商户号。", "WeChat Pay does not know the merchant: the county looks at the payee's number."},
    {"APPID_MCHID_NOT_MATCH", "应用号与商户号没有绑定：请系统管理员核对微信支付的设置，收款单位在商户平台绑定。",
     "The application and the merchant are not bound: the administrator looks at the settings, the payee binds them at the merchant site."},
    {"RESOURCE_NOT_EXISTS", "微信支付在这个商户号下找不到这笔交易：请系统管理员核对商户号和密钥是否换过。",
     "WeChat Pay does not find it under this merchant: the administrator looks whether number and keys were changed."},
    {"", "请系统管理员核对微信支付的设置，并在商户平台核对这笔交易。",
     "The administrator looks at the settings of WeChat Pay, and the transaction is looked up at the merchant site."},
};

const Remedy& remedy_of(std::string_view code) {
    for (const auto& remedy : remedies) {
        if (remedy.code.empty() || remedy.code == code) return remedy;
    }
    return remedies[std::size(remedies) - 1];
}

ReturnWords while_stopped(const ReturnRow& row) {
    const auto& remedy = remedy_of(row.code);
    const auto number = out_refund_no(row.id);
    const auto said = row.words.empty() || row.words == row.code ? row.code : fmt::format("{} {}", row.code, row.words);
    return {fmt::format("微信支付拒绝了这笔退款，系统不再自动重试。微信支付的原话：“{}”。{}处理好以后请点“再请微信支付退一次”。要改用其他方式，请先在商户平台按商户退款单号 {} 核对：查不到这笔退款或者退款已关闭，才能登记未到账；正在处理的不要登记，以免退两次。",
                        said, remedy.zh, number),
            fmt::format("WeChat Pay refused it, and it is not tried again by itself. In its words: “{}”. {} Then choose “Ask WeChat Pay again”. To send it another way look its refund number {} "
                        "up at the merchant site first: only if there is none or it was closed note it as failed; one in progress would go back twice.",
                        said, remedy.en, number)};
}

ReturnWords while_asked(const ReturnRow& row) {
    if (row.code == "NOT_ENOUGH")
        return {"商户账户余额不足，微信支付还不能退。请为商户账户充值，系统会自动再试。",
                "The merchant's account lacks the money. Top it up; the refund is tried again by itself."};
    if (row.code == not_noted)
        return {"问过微信支付，但它的答复没能登记，系统会自动再问。请不要另退。超过一天仍这样时，请系统管理员查看系统日志（wechat-return-not-noted）。",
                "WeChat Pay was asked, but its answer could not be written down; it is asked again by itself. Do not refund it otherwise. After a day of this have the "
                "server's log looked at (wechat-return-not-noted)."};
    if (!row.code.empty() && row.state == ReturnState::accepted)
        return {fmt::format("微信支付已受理，但暂时查不到结果（{}），系统会自动再查；到账通知也会自动登记。请不要另退。超过一天仍这样时，请系统管理员核对微信支付的设置。", row.code),
                fmt::format("WeChat Pay has taken it but does not say what became of it ({}); it is asked again by itself, and a notice is heard. Do not refund it otherwise. After a day of this "
                            "have the settings of WeChat Pay looked at.",
                            row.code)};
    if (!row.code.empty())
        return {fmt::format("微信支付还没有受理（{}），系统会自动再试。超过一天仍这样时，请系统管理员核对微信支付的设置。", row.code),
                fmt::format("WeChat Pay has not taken it yet ({}); it is tried again by itself. After a day of this have the settings of WeChat Pay looked at.", row.code)};
    if (row.state == ReturnState::accepted)
        return {"微信支付已受理。退到零钱约五分钟，退到银行卡一至三个工作日；到账后自动登记。",
                "WeChat Pay has taken it. A wallet has it in about five minutes, a bank card in one to three working days; its arrival is noted by itself."};
    return {"正在交给微信支付办理。", "It is being handed to WeChat Pay."};
}

}  // namespace

ReturnWords why_not_returned(ReturnOutcome outcome, std::string_view code) {
    const auto& failure = failure_of(outcome, code);
    return {std::string(failure.why), std::string(failure.why_en)};
}

ReturnWords arrived_after_all() { return {"微信支付后来告知：已按原路退回", "WeChat Pay said later that it went back the way it came"}; }

std::string reason_in_english(std::string_view words) {
    if (const auto after_all = arrived_after_all(); words == after_all.words) return after_all.words_en;
    for (const auto& failure : failures) {
        if (failure.why == words) return std::string(failure.why_en);
    }
    return std::string(words);
}

std::optional<ReturnWords> advice_on_return(Work& work, std::string_view county, ReturnId id) {
    const auto row = find_return(work, county, id);
    if (!row || row->state == ReturnState::by_hand) return std::nullopt;
    if (row->state == ReturnState::stopped) return while_stopped(*row);
    if (row->state != ReturnState::ended) return while_asked(*row);
    const auto outcomes = outcomes_of(work, county, id);
    if (outcomes.empty() || outcomes.back().outcome == ReturnOutcome::returned) return std::nullopt;
    const auto& failure = failure_of(outcomes.back().outcome, outcomes.back().code);
    return ReturnWords{std::string(failure.advice), std::string(failure.advice_en)};
}

}  // namespace luoshi::fees::payments
