#include "fees/payments/rows.hpp"
#include "fees/payments/queries.hpp"
#include "foundation/words.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::fees::payments {

Result<PaymentView> take_payment(Work& work, const TakePayment& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::take));
    const auto asked = asked_of(command);
    if (const auto known = find_payment(work, work.county(), command.id)) {
        if (known->asked == asked) return view_of(work, *known);
        return id_taken();
    }
    if (command.channel == Channel::wechat) {
        return Problem{Code::invalid, "channel-by-itself", "微信支付的款项由系统自动登记，不能手工录入", "payments by WeChat note themselves; they cannot be typed in",
                       {{"channel", "invalid", "请选择柜台、银行或财政专户"}}};
    }
    TRY_DO(require_words("reference", command.reference, 200, "内容"));
    TRY_DO(require_words("payer", command.payer, 200, "内容"));
    if (characters(command.remark) > 200) TRY_DO(require_words("remark", command.remark, 200, "内容"));
    if (!payee_of(work, work.county(), school.id) && command.channel != Channel::counter) {
        return Problem{Code::conflict, "payee-missing", "本校的收款账户尚未登记，请先由县区教育部门登记，再登记银行或财政到账",
                       "the school's account is not entered yet; the county has to enter it first"};
    }
    std::vector<Part> parts;
    for (const auto& part : command.parts) parts.push_back({part.bill, part.amount_fen});
    TRY(const PaymentHead head, receive(work, {.id = command.id,
                                               .school = command.school,
                                               .channel = command.channel,
                                               .reference = trimmed(command.reference),
                                               .amount_fen = command.amount_fen,
                                               .day = command.day,
                                               .payer = trimmed(command.payer),
                                               .remark = trimmed(command.remark),
                                               .parts = std::move(parts),
                                               .asked = asked}));
    return view_of(work, head);
}

Result<http::Page<PaymentRow>> find_payments(Work& work, const PaymentsOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto heads = work.all<PaymentHead>(queries::payments_of_school, school.county, school.id, after.at, after.id, limit + 1);
    http::Page<PaymentRow> page;
    const bool more = heads.size() > limit;
    if (more) heads.pop_back();
    for (const auto& head : heads) page.items.push_back(row_of(head));
    if (more) page.next = http::write_time_cursor(heads.back().received_at, heads.back().id.to_string());
    return page;
}

Result<PaymentView> show_payment(Work& work, const OnePaymentOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    const auto head = find_payment(work, school.county, command.id);
    if (!head || head->school != school.id) return no_such_payment();
    return view_of(work, *head);
}

Result<OpenBillList> find_open_bills(Work& work, const MoneyOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    OpenBillList list{open_bill_rows(work, school.county, school.id), 0};
    for (const auto& bill : list.bills) list.open_fen += bill.open_fen;
    return list;
}

}  // namespace luoshi::fees::payments
