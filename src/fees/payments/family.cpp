// What a family sees: what is open, how it can be paid, what came in, and its receipts.
#include <algorithm>
#include <map>

#include "fees/payments/ask_orders.hpp"
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

FamilySchoolMoney at_school(Work& work, const pupils::PupilLine& pupil, BodyId id) {
    FamilySchoolMoney at;
    at.school = id;
    if (const auto school = org::find_body(work, id)) at.school_name = school->name;
    const auto payee = payee_of(work, pupil.county, id);
    if (payee) at.payee = view_of(*payee);
    at.pay_online = payment_action("pay_online", "微信支付", "Pay by WeChat", why_not_online(payee));
    return at;
}

// Each bill is paid to the school that made it, wherever the child is now.
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
        auto at = std::ranges::find(child.schools, bill.school, &FamilySchoolMoney::school);
        if (at == child.schools.end()) at = child.schools.insert(at, at_school(work, pupil, bill.school));
        at->bills.push_back(open_bill_row(work, bill, pupil));
        at->open_fen += bill.open().in_fen();
        child.open_fen += bill.open().in_fen();
    }
    if (child.schools.empty()) {
        auto own = at_school(work, pupil, pupil.school);
        if (own.pay_online.enabled)
            own.pay_online = payment_action("pay_online", "微信支付", "Pay by WeChat", Problem{Code::conflict, "nothing-open", "没有待缴的账单", "there is nothing to pay"});
        child.schools.push_back(std::move(own));
    }
    child.paid = paid_of(work, pupil);
    child.parked = parked_of(work, pupil);
    child.being_paid = being_paid_views(work, pupil);
    child.ask_orders = payment_action("ask_orders", "请微信支付查一次", "Ask WeChat Pay", why_not_ask_pupil(work, pupil.county, pupil.id));
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
