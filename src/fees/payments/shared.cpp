#include "fees/payments/shared.hpp"

#include <algorithm>

#include "fees/payments/queries.hpp"

namespace luoshi::fees::payments {

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

Problem no_such_school() { return {Code::missing, "no-such-school", "没有这所学校，或者您看不到它的收款", "there is no such school, or not for you"}; }
Problem no_such_payment() { return {Code::missing, "no-such-payment", "没有这笔收款，或者您看不到", "there is no such payment, or not for you"}; }
Problem id_taken() {
    return {Code::conflict, "id-taken", "这个编号已用于另一次登记，请刷新页面后重新提交", "this id belongs to another act; reload the page and submit anew"};
}

Result<org::BodyLine> require_school(Work& work, BodyId school, const Permission& permission) {
    auto body = org::find_body(work, school);
    if (!body || body->kind != org::BodyKind::school || !work.actor().may(permission, body->path)) return no_such_school();
    if (work.may_write() && work.county() != body->county) {
        return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                       "this school belongs to another division; name its county in the request"};
    }
    return *std::move(body);
}

journal::Books books_now(Work& work, BodyId school) {
    return journal::books_to_write(work, work.county(), journal::running_books(school, work.today()));
}

journal::Books books_of_bill(Work& work, const charges::BillHead& bill) {
    const auto plan = afterschool::catalogue::find_plan(work, bill.plan);
    if (!plan) return books_now(work, bill.school);
    return journal::books_to_write(work, work.county(), {bill.school, Fund::service, plan->school_year, plan->term});
}

journal::Account account_of(Channel channel) {
    switch (channel) {
        case Channel::counter: return journal::Account::counter;
        case Channel::bank: return journal::Account::bank;
        case Channel::treasury: return journal::Account::treasury;
        case Channel::wechat: return journal::Account::online;
    }
    return journal::Account::bank;
}

std::string_view channel_words(Channel channel) {
    switch (channel) {
        case Channel::counter: return "学校柜台";
        case Channel::bank: return "银行转账";
        case Channel::treasury: return "财政专户";
        case Channel::wechat: return "微信支付";
    }
    return {};
}

std::string_view channel_words_en(Channel channel) {
    switch (channel) {
        case Channel::counter: return "at the school's counter";
        case Channel::bank: return "bank transfer";
        case Channel::treasury: return "treasury account";
        case Channel::wechat: return "WeChat Pay";
    }
    return {};
}

std::optional<PaymentHead> find_payment(Work& work, std::string_view county, PaymentId id) {
    return work.one<PaymentHead>(queries::payment_by_id, county, id);
}

std::string nth_number(std::string_view number, int nth) { return nth == 1 ? std::string(number) : fmt::format("{}（第{}次）", number, nth); }

NumberInBooks find_number(Work& work, std::string_view county, BodyId school, Channel channel, std::string_view reference) {
    for (int nth = 1;; ++nth) {
        auto number = nth_number(reference, nth);
        auto payment = work.one<PaymentHead>(queries::payment_by_reference, county, school, channel, number);
        if (!payment) return {std::nullopt, std::move(number)};
        if (payment->voided != VoidWhy::entered_wrongly) return {std::move(payment), {}};
    }
}

std::optional<UseRow> find_use(Work& work, std::string_view county, UseId id) { return work.one<UseRow>(queries::use_by_id, county, id); }

std::vector<UseRow> uses_of(Work& work, std::string_view county, PaymentId payment) {
    return work.all<UseRow>(queries::uses_of_payment, county, payment);
}

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

}  // namespace luoshi::fees::payments
