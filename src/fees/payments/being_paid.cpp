#include "fees/payments/being_paid.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/payments/queries.hpp"

namespace luoshi::fees::payments {
namespace {

// 王芳; of somebody who is no guardian any more: nothing.
std::string name_of(const std::vector<pupils::GuardianLine>& guardians, const AccountId& account) {
    const auto found = std::ranges::find(guardians, account, &pupils::GuardianLine::account);
    return found == guardians.end() ? std::string() : found->name;
}

std::string beijing_clock(Instant at) { return at.to_string().substr(11, 5); }  // 14:32

Problem being_paid(std::string name, std::int64_t fen, Instant since, Instant until) {
    const auto who = name.empty() ? std::string("另一位监护人") : "另一位监护人" + name;
    const auto who_en = name.empty() ? std::string("another guardian") : "another guardian (" + name + ")";
    return {Code::conflict, "being-paid",
            fmt::format("{} {} 起正在用微信支付缴这张账单的 {} 元；请等到 {}，那时还没有缴上再缴，以免缴两次", who, beijing_clock(since), Money::fen(fen).yuan(), beijing_clock(until)),
            fmt::format("{} has been paying {} yuan of this bill by WeChat since {}; wait until {}, and pay if it is still open then, or it is paid twice", who_en,
                        Money::fen(fen).yuan(), beijing_clock(since), beijing_clock(until))};
}

}  // namespace

std::vector<BeingPaid> orders_being_paid(Work& work, const pupils::PupilLine& pupil) {
    return work.all<BeingPaid>(queries::orders_being_paid, pupil.county, pupil.id, work.now());
}

std::vector<FamilyBeingPaid> being_paid_views(Work& work, const pupils::PupilLine& pupil) {
    std::vector<FamilyBeingPaid> views;
    const auto orders = orders_being_paid(work, pupil);
    if (orders.empty()) return views;
    const auto guardians = pupils::guardians_of(work, pupil.county, pupil.id);
    for (const auto& order : orders)
        views.push_back({order.bill, order.amount_fen, name_of(guardians, order.account), work.actor().account == order.account, order.since, order.until});
    return views;
}

std::optional<Problem> why_not_beside_another(Work& work, const pupils::PupilLine& pupil, const std::vector<PaymentPart>& parts) {
    const auto orders = orders_being_paid(work, pupil);
    for (const auto& part : parts) {
        std::int64_t theirs = 0;
        const BeingPaid* last = nullptr;  // until all of them are over
        for (const auto& order : orders) {
            if (order.bill != part.bill || work.actor().account == order.account) continue;
            theirs += order.amount_fen;
            last = &order;
        }
        const auto bill = theirs > 0 ? charges::find_bill(work, pupil.county, part.bill) : std::nullopt;
        if (bill && part.amount_fen + theirs > bill->open().in_fen())
            return being_paid(name_of(pupils::guardians_of(work, pupil.county, pupil.id), last->account), theirs, last->since, last->until);
    }
    return std::nullopt;
}

}  // namespace luoshi::fees::payments
