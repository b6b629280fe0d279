// Ordering refunds: all that is open of a right, the way it came, or another way with proof and reason.
#include <fmt/format.h>

#include <algorithm>

#include "fees/refunds/allot.hpp"
#include "fees/refunds/queries.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::refunds {
namespace {

// A payment says counter, bank, treasury, wechat: the same words.
Outlet outlet_of(payments::Channel channel) { return json::enum_parse<Outlet>(json::enum_name(channel)).value(); }

struct WayBack {
    std::vector<payments::PaidLine> payments;
    std::vector<Part> parts;
    Money found;
};

// The latest payment first, never more than came in there for the pupil less what goes back by it already; nothing by a channel that would not take it any more.
WayBack way_back(Work& work, const RightNow& right) {
    WayBack way{payments::payments_of_pupil(work, right.county, right.pupil, right.plan), {}, {}};
    std::vector<Money> left;
    for (const auto& payment : way.payments) {
        const auto live = work.one<std::int64_t>(queries::live_of_payment, right.county, right.pupil, right.plan, payment.id).value_or(0);
        const bool too_old = payment.channel == payments::Channel::wechat && !payments::can_go_back_online(payment.received_at, work.now());
        left.push_back(too_old ? Money{} : payment.amount - Money::fen(live));
    }
    way.parts = allot(Money::fen(right.open_fen()), left);
    for (const auto& part : way.parts) way.found += part.amount;
    return way;
}

Problem no_way_back(Money found, Money open) {
    return {Code::conflict, "no-way-back",
            fmt::format("原路只能退 {} 元，还差 {} 元没有可以原路退回的缴款；请改用银行转账或现金，并附证明和理由", found.yuan(), (open - found).yuan()),
            fmt::format("{} yuan can go back the way they came, {} yuan cannot; choose a transfer or cash, with proof and a reason", found.yuan(),
                        (open - found).yuan())};
}

// Where the bank's list said from whose account it came, the bank is told to send it there.
std::string account_it_came_from(Work& work, const RightNow& right, const payments::PaidLine& payment) {
    if (payment.channel != payments::Channel::bank && payment.channel != payments::Channel::treasury) return {};
    const auto from = payments::payer_account(work, right.county, payment.id);
    if (!from) return {};
    return from->bank.empty() ? from->account : fmt::format("{} {}", from->bank, from->account);
}

Result<int> order_original(Work& work, const RightNow& right, RefundActId act) {
    const auto way = way_back(work, right);
    const auto open = Money::fen(right.open_fen());
    if (way.found < open) return no_way_back(way.found, open);
    for (const auto& part : way.parts) {
        const auto& payment = way.payments[part.source];
        TRY_DO(payments::note_returned(work, payment.id, part.amount));
        begin_refund(work, right, part.amount,
                     {.route = Route::original,
                      .outlet = outlet_of(payment.channel),
                      .payment = payment.id,
                      .payee = payment.payer,
                      .destination = account_it_came_from(work, right, payment)},
                     act);
    }
    return static_cast<int>(way.parts.size());
}

// A transfer leaves the account in which the school's money lies.
Outlet transfer_outlet(Work& work, std::string_view county, BodyId school) {
    return payments::money_account(work, county, school) == journal::Account::treasury ? Outlet::treasury : Outlet::bank;
}

template <class Command>
Result<Way> other_way(Work& work, std::string_view county, BodyId school, const Command& command) {
    if (command.route == Route::carry_over)
        return Problem{Code::invalid, "route-invalid", "抵下学期费用请使用“结转”办理", "use the carry-over for this", {{"route", "invalid", "请选择转账或现金"}}};
    TRY_DO(require_words("payee", command.payee.value_or(""), 200));
    TRY_DO(require_words("proof", command.proof.value_or(""), 200));
    TRY_DO(require_words("reason", command.reason.value_or(""), 200));
    if (command.route == Route::transfer) TRY_DO(require_words("destination", command.destination.value_or(""), 200));
    return Way{.route = command.route,
               .outlet = command.route == Route::cash ? Outlet::counter : transfer_outlet(work, county, school),
               .payee = *command.payee,
               .destination = command.route == Route::transfer ? *command.destination : "",
               .proof = *command.proof,
               .reason = *command.reason};
}

// The same act again: the same right and the same way get the same answer.
std::optional<Problem> differs(const RefundNow& known, const OrderRefund& command) {
    if (known.right != command.right) return id_taken();
    return std::nullopt;
}

}  // namespace

std::optional<Problem> why_not_order(const RightNow& right) {
    if (right.open_fen() > 0) return std::nullopt;
    if (right.state == RightState::withdrawn)
        return Problem{Code::conflict, "refund-withdrawn", "减免登记有误，已经撤销，这笔不再退", "the exemption was withdrawn: this is no longer owed"};
    return Problem{Code::conflict, "refund-ordered", "这笔应退款已经全部办理，不能再退一次", "all of this right is ordered already; it cannot be refunded twice"};
}

Result<RefundRightView> order_refund(Work& work, const OrderRefund& command) {
    TRY(const RightNow right, require_right(work, command.right, permissions::pay));
    if (const auto known = work.one<RefundNow>(queries::refunds_of_act, right.county, command.id)) {
        if (auto problem = differs(*known, command)) return *problem;
        return view_of(work, right, false);
    }
    if (auto why_not = why_not_order(right)) return *why_not;
    if (command.route == Route::original) {
        TRY_DO(order_original(work, right, command.id));
    } else {
        TRY(const Way way, other_way(work, right.county, right.school, command));
        begin_refund(work, right, Money::fen(right.open_fen()), way, command.id);
    }
    work.record("refunds.order", "refund_right", right.id.to_string(),
                json::value{{"amount_fen", right.open_fen()}, {"route", std::string(json::enum_name(command.route))}});
    return view_of(work, find_right(work, right.county, right.id).value(), false);
}

Result<RefundsOrdered> order_refunds(Work& work, const OrderRefunds& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::pay));
    RefundsOrdered answer{.id = command.id};
    if (const auto known = work.all<RefundNow>(queries::refunds_of_act, school.county, command.id); !known.empty()) {
        if (known.front().school != school.id) return id_taken();
        for (const auto& refund : known) answer.amount_fen += refund.amount_fen;
        answer.refunds = static_cast<std::int64_t>(known.size());
        return answer;
    }
    const auto waiting = work.all<RightNow>(queries::rights_of_school, school.county, school.id, RightState::waiting, 0, "", 100'000);
    if (waiting.empty())
        return Problem{Code::conflict, "nothing-waits", "没有等待办理的应退款", "no right to a refund waits"};
    for (const auto& right : waiting) {
        const auto way = way_back(work, right);
        if (way.found < Money::fen(right.open_fen())) {
            ++answer.left_out;
            continue;
        }
        TRY(const int parts, order_original(work, right, command.id));
        answer.refunds += parts;
        answer.amount_fen += right.open_fen();
    }
    if (answer.refunds == 0)
        return Problem{Code::conflict, "no-way-back",
                       fmt::format("等待办理的 {} 笔都没有可以原路退回的缴款，请逐笔改用转账或现金", answer.left_out),
                       fmt::format("none of the {} rights can go back the way the money came; order each by transfer or cash", answer.left_out)};
    work.record("refunds.order_all", "body", school.id.to_string(), json::value{{"refunds", answer.refunds}, {"amount_fen", answer.amount_fen}});
    return answer;
}

Result<RefundRightView> order_refund_again(Work& work, const OrderRefundAgain& command) {
    TRY(const RefundNow refund, require_refund(work, command.refund, permissions::pay));
    const auto right = find_right(work, refund.county, refund.right).value();
    if (refund.state == State::ordered && refund.step_act == command.id) {
        if (refund.route != command.route) return id_taken();
        return view_of(work, right, false);
    }
    if (auto why_not = why_not_again(work, refund)) return *std::move(why_not);
    if (command.route == Route::original)
        return Problem{Code::invalid,
                       "route-invalid",
                       "原路已经退不回去，请改用银行转账或现金",
                       "the way it came has failed; choose a transfer or cash",
                       {{"route", "invalid", "请选择转账或现金"}}};
    TRY(Way way, other_way(work, refund.county, refund.school, command));
    // The money still comes out of what that payment brought, whichever way it goes.
    if (refund.payment && payments::note_returned(work, *refund.payment, Money::fen(refund.amount_fen))) way.payment = refund.payment;
    add_step(work, refund, {.state = State::ordered, .reason = way.reason, .way = way, .act = command.id});
    work.record("refunds.order_again", "refund", refund.id.to_string(), json::value{{"route", std::string(json::enum_name(command.route))}});
    return view_of(work, find_right(work, refund.county, refund.right).value(), false);
}

}  // namespace luoshi::fees::refunds
