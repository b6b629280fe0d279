// What the on-line channel says became of a refund, by event. A failure goes back onto the office's list; money that arrived after all is noted, whatever
// the office has ordered since, as long as that has not left.
#include "fees/refunds/counts/measures.hpp"
#include "fees/refunds/jobs.hpp"
#include "fees/refunds/queries.hpp"
#include "fees/refunds/sending.hpp"
#include "fees/refunds/shared.hpp"

namespace luoshi::fees::refunds {
namespace {

std::string text_in(const json::value& payload, std::string_view name) {
    const auto* const members = payload.if_object();
    const auto* const found = members == nullptr ? nullptr : members->if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : std::string();
}

Result<Nothing> hear_arrived(Work& work, const RefundNow& refund, PaymentId payment) {
    const bool at_channel = refund.route == Route::original;
    if (at_channel && refund.state == State::sent) {
        arrive(work, refund, work.new_id<RefundActId>());
    } else if (refund.state == State::failed) {
        TRY_DO(arrive_after_failure(work, refund, payment));
        TRY_DO(owe_if_withdrawn(work, refund));
    } else if (!at_channel && refund.state == State::ordered) {
        // The other way has not left yet: it never will.
        TRY_DO(fail(work, refund, payments::arrived_after_all().words));
        TRY_DO(arrive_after_failure(work, find_refund(work, work.county(), refund.id).value(), payment));
    } else {
        return Nothing{};  // noted before; or it left another way as well, which check-data finds (returned_by_two_ways)
    }
    work.record("refunds.returned_online", "refund", refund.id.to_string());
    return Nothing{};
}

}  // namespace

Result<Nothing> owe_if_withdrawn(Work& work, const RefundNow& refund) {
    const auto relief = work.one<charges::ReliefId>(queries::relief_withdrawn_with, work.county(), refund.id);
    if (!relief) return Nothing{};
    tally::add(work, refund.school, counts::done, work.today(), -refund.amount_fen);  // nothing of it was due any more
    return charges::owe_arrived(work, *relief, charges::SentBeyondId{refund.id.bytes()}, Money::fen(refund.amount_fen));
}

Result<Nothing> owe_no_longer_if_withdrawn(Work& work, const RefundNow& refund) {
    const auto relief = work.one<charges::ReliefId>(queries::relief_withdrawn_with, work.county(), refund.id);
    if (!relief) return Nothing{};
    tally::add(work, refund.school, counts::done, work.today(), refund.amount_fen);
    return charges::owe_no_longer(work, *relief, charges::SentBeyondId{refund.id.bytes()});
}

Result<Nothing> arrive_after_failure(Work& work, const RefundNow& failed, PaymentId payment) {
    const auto act = work.new_id<RefundActId>();
    TRY_DO(payments::note_returned(work, payment, Money::fen(failed.amount_fen)));
    add_step(work, failed, {.state = State::ordered,
                            .reason = payments::arrived_after_all().words,
                            .way = Way{.route = Route::original, .outlet = Outlet::wechat, .payment = payment, .payee = failed.payee},
                            .act = act});
    const auto ordered = find_refund(work, work.county(), failed.id).value();
    TRY(const EntryId entry, book(work, ordered));
    add_step(work, ordered, {.state = State::sent, .entry = entry, .act = act});
    arrive(work, find_refund(work, work.county(), failed.id).value(), act, true);
    return Nothing{};
}

Result<Nothing> fail_by_hand(Work& work, const RefundNow& refund, const std::string& reason) {
    TRY_DO(fail(work, refund, reason));
    const payments::ReturnId id{refund.id.bytes()};
    const auto payment = payments::has_gone_back(work, refund.county, id) ? payments::payment_of_return(work, refund.county, id) : std::nullopt;
    if (payment) TRY_DO(arrive_after_failure(work, find_refund(work, refund.county, refund.id).value(), *payment));
    return Nothing{};
}

Result<Nothing> hear_return_ended(Work& work, const json::value& payload) {
    const auto id = RefundId::parse(text_in(payload, "id"));
    const auto outcome = json::enum_parse<payments::ReturnOutcome>(text_in(payload, "outcome"));
    if (!id || !outcome) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event does not name what it is about"};
    const auto refund = find_refund(work, work.county(), *id);
    if (!refund) return Nothing{};
    if (*outcome == payments::ReturnOutcome::returned) {
        const auto payment = payments::payment_of_return(work, work.county(), payments::ReturnId{id->bytes()});
        return payment ? hear_arrived(work, *refund, *payment) : Result<Nothing>(Nothing{});
    }
    if (refund->state != State::sent || refund->route != Route::original) return Nothing{};
    return fail(work, *refund, payments::why_not_returned(*outcome, text_in(payload, "code")).words);
}

}  // namespace luoshi::fees::refunds
