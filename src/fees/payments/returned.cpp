// What the refunds room asks: which payments can go back, and the note of what went back.
#include <fmt/format.h>

#include <algorithm>

#include "fees/payments/online_returns.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/shared.hpp"

namespace luoshi::fees::payments {

std::vector<PaidLine> payments_of_pupil(Work& work, std::string_view county, PupilId pupil, PlanId plan) {
    std::vector<PaidLine> lines;
    work.each(
        queries::payments_of_pupil,
        [&](const storage::Row& row) {
            lines.push_back({.id = row.get<PaymentId>(0),
                             .channel = row.get<Channel>(1),
                             .channel_reference = row.get<std::string>(2),
                             .payer = row.get<std::string>(3),
                             .amount = Money::fen(row.get<std::int64_t>(4)),
                             .received_at = row.get<Instant>(5)});
        },
        county, pupil, plan);
    return lines;
}

Result<Nothing> note_returned(Work& work, PaymentId id, Money amount) {
    const auto payment = find_payment(work, work.county(), id);
    if (!payment) return no_such_payment();
    const auto left = payment->shared_fen - payment->returned_fen;
    if (amount <= Money{} || amount.in_fen() > left) {
        return Problem{Code::conflict, "more-than-paid",
                       fmt::format("这笔收款还能退回 {} 元，不能退 {} 元", Money::fen(left).yuan(), amount.yuan()),
                       fmt::format("{} yuan of this payment can still go back, not {}", Money::fen(left).yuan(), amount.yuan())};
    }
    work.run(queries::note_returned, work.county(), id, amount.in_fen());
    return Nothing{};
}

Result<Nothing> note_return_failed(Work& work, PaymentId id, Money amount) {
    const auto payment = find_payment(work, work.county(), id);
    if (!payment) return no_such_payment();
    if (amount <= Money{} || amount.in_fen() > payment->returned_fen) {
        return Problem{Code::conflict, "more-than-returned",
                       fmt::format("这笔收款只退回过 {} 元，不能撤回 {} 元", Money::fen(payment->returned_fen).yuan(), amount.yuan()),
                       fmt::format("only {} yuan of this payment went back, not {}", Money::fen(payment->returned_fen).yuan(), amount.yuan())};
    }
    work.run(queries::note_returned, work.county(), id, -amount.in_fen());
    return Nothing{};
}

bool has_gone_back(Work& work, std::string_view county, ReturnId id) {
    const auto outcomes = outcomes_of(work, county, id);
    return std::ranges::find(outcomes, ReturnOutcome::returned, &OutcomeRow::outcome) != outcomes.end();
}

}  // namespace luoshi::fees::payments
