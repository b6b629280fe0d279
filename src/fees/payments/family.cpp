// What a family sees: what is open, how it can be paid, what came in, and its receipts.
#include <fmt/format.h>

#include <map>

#include "fees/payments/being_paid.hpp"
#include "fees/payments/online.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"

namespace luoshi::fees::payments {
namespace {

std::vector<FamilyPaid> paid_of(Work& work, const pupils::PupilLine& pupil) {
    std::vector<PaymentId> order;
    std::map<PaymentId, std::int64_t> sums;
    for (const auto& use : work.all<UseRow>(queries::uses_of_pupil, pupil.county, pupil.id)) {
        if (use.taken_back_by) continue;
        if (!sums.contains(use.payment)) order.push_back(use.payment);
        sums[use.payment] += use.amount_fen;
    }
    std::vector<FamilyPaid> paid;
    for (const auto& id : order) {
        const auto head = find_payment(work, pupil.county, id);
        if (!head) continue;
        FamilyPaid line;
        line.payment = id;
        line.channel = channel_words(head->channel);
        line.channel_en = channel_words_en(head->channel);
        line.amount_fen = sums[id];
        line.day = head->day;
        const auto receipts = receipts_of(work, pupil.county, id);
        if (!receipts.empty() && receipts.front().status == ReceiptStatus::issued) {
            line.receipt = receipts.front().id;
            line.receipt_number = receipts.front().number;
        }
        paid.push_back(std::move(line));
    }
    return paid;
}

// In the order of queries/parked_of_pupil.sql.
struct ParkedRow {
    PaymentId payment;
    Channel channel = Channel::wechat;
    Date day;
    std::int64_t waiting_fen = 0;
    std::int64_t going_back_fen = 0;
    std::int64_t given_back_fen = 0;
    std::optional<Instant> given_back_at;
};
BOOST_DESCRIBE_STRUCT(ParkedRow, (), (payment, channel, day, waiting_fen, going_back_fen, given_back_fen, given_back_at))

std::vector<FamilyParked> parked_of(Work& work, const pupils::PupilLine& pupil) {
    std::vector<FamilyParked> lines;
    for (const auto& row : work.all<ParkedRow>(queries::parked_of_pupil, pupil.county, pupil.id)) {
        FamilyParked line{row.payment, std::string(channel_words(row.channel)), std::string(channel_words_en(row.channel)), row.day, row.waiting_fen,
                          row.going_back_fen, row.given_back_fen, {}};
        if (row.given_back_at) line.given_back_on = row.given_back_at->date();
        lines.push_back(std::move(line));
    }
    return lines;
}

FamilyChildMoney money_of(Work& work, const pupils::PupilLine& pupil) {
    FamilyChildMoney child;
    child.pupil = pupil.id;
    child.county = pupil.county;
    child.name = pupil.name;
    child.class_name = pupil.class_name;
    child.code = pupil.code;
    if (const auto school = org::find_body(work, pupil.school)) child.school_name = school->name;
    for (const auto& bill : charges::bills_of_pupil(work, pupil.county, pupil.id)) {
        if (bill.open() <= Money{}) continue;
        child.bills.push_back(open_bill_row(work, bill, pupil));
        child.open_fen += bill.open().in_fen();
    }
    child.paid = paid_of(work, pupil);
    child.parked = parked_of(work, pupil);
    child.being_paid = being_paid_views(work, pupil);
    const auto payee = payee_of(work, pupil.county, pupil.school);
    if (payee) child.payee = view_of(*payee);
    auto why_not = why_not_online(payee);
    if (!why_not && child.bills.empty()) why_not = Problem{Code::conflict, "nothing-open", "没有待缴的账单", "there is nothing to pay"};
    child.pay_online = payment_action("pay_online", "微信支付", "Pay by WeChat", why_not);
    return child;
}

}  // namespace

Result<FamilyMoney> show_family_money(Work& work, const NoPaymentQuestion&) {
    FamilyMoney view;
    if (!work.actor().account) return view;
    for (const auto& pupil : pupils::children_of(work, *work.actor().account)) view.children.push_back(money_of(work, pupil));
    return view;
}

}  // namespace luoshi::fees::payments
