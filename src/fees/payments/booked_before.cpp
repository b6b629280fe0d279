// Money of a bank's list that stands in the books already: what may be meant, and the note that it is.
#include <fmt/format.h>

#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"

namespace luoshi::fees::payments {

BookedMatcher booked_around(Work& work, const org::BodyLine& school, Channel channel, Date first, Date last) {
    if (channel != Channel::bank && channel != Channel::treasury) return {{}, school.name};
    return {work.all<BookedEntry>(queries::booked_into_account, school.county, school.id, account_of(channel), first.plus_days(-booked_days_apart),
                                  last.plus_days(came_back_days_apart)),
            school.name};
}

std::vector<BookedEntryView> booked_views(const std::vector<BookedMatch>& matches) {
    std::vector<BookedEntryView> views;
    for (const auto& match : matches) views.push_back({match.entry->entry, match.entry->day, match.entry->amount_fen, match.entry->words, match.hint});
    return views;
}

void note_booked_before(Work& work, BodyId school, Channel channel, const BankLine& line, const BookedEntry& entry, const std::optional<StatementId>& import,
                        const std::optional<std::pair<PaymentId, UseId>>& taken_out) {
    const auto payment = taken_out ? std::optional(taken_out->first) : std::nullopt;
    const auto use = taken_out ? std::optional(taken_out->second) : std::nullopt;
    const auto kind = taken_out ? std::optional(UseKind::handed_back) : std::nullopt;
    work.run(queries::insert_booked_before, work.county(), entry.entry, school, channel, entry.credit, entry.amount_fen, line.reference, line.day, line.payer,
             line.remark, import, payment, use, kind, work.now(), actor_key(work.actor()), work.actor().name);
}

Result<PaymentView> settle_as_booked(Work& work, const SettleAsBooked& command) {
    const auto head = find_payment(work, work.county(), command.payment);
    if (!head) return no_such_payment();
    const auto school = require_school(work, head->school, permissions::take);
    if (!school) return no_such_payment();
    const auto asked = asked_of(command);
    if (const auto known = find_use(work, work.county(), command.id)) {
        if (known->asked != asked) return id_taken();
        return view_of(work, *head);
    }
    const BankLine line{0, head->day, head->amount_fen, head->payer, head->remark, head->channel_reference};
    const auto matcher = booked_around(work, *school, head->channel, head->day, head->day);
    const auto entry = matcher.named(line, command.entry);
    if (!entry) {
        return Problem{Code::conflict, "not-the-same-money",
                       "这张凭证与这笔款不是同一笔钱：金额、账户要相同，日期相差不超过十天（退回来的退费，登记退回可以晚到九十天），凭证没有冲正，也没有与别的流水对上",
                       "this entry is not the same money: sum and account must be the same, the days at most ten apart (a refund that came back may be noted ninety days later), and the entry neither reversed nor named by another line"};
    }
    const auto reason = fmt::format("已在 {} 的凭证入账：{}", entry->day.to_string(), entry->words);
    TRY_DO(take_out(work, *head, command.id, reason, asked));
    note_booked_before(work, school->id, head->channel, line, *entry, std::nullopt, std::pair(head->id, command.id));
    work.record("payments.booked_before", "payment", head->id.to_string(), {{"entry", command.entry.to_string()}, {"amount_fen", head->amount_fen}});
    return view_of(work, find_payment(work, work.county(), head->id).value());
}

}  // namespace luoshi::fees::payments
