#include "fees/charges/owed_beyond.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

#include "fees/charges/counts/measures.hpp"
#include "fees/charges/open_reliefs.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/journal/api.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

// In the order of queries/sent_beyond_of_pupil.sql.
struct Beyond {
    ReliefId relief;
    std::string reference;  // the grant
    std::int64_t left_fen = 0;
};
BOOST_DESCRIBE_STRUCT(Beyond, (), (relief, reference, left_fen))

// In the order of queries/undone_relief.sql.
struct Undone {
    PupilId pupil;
    PlanId plan;
};
BOOST_DESCRIBE_STRUCT(Undone, (), (pupil, plan))

// Of money that arrived although its right was withdrawn: it is not with the family, and perhaps it is after all.
enum class Turn { back, again };
BOOST_DESCRIBE_ENUM(Turn, back, again)

void note_turn(Work& work, SentBeyondId id, Turn turn) {
    const auto last = work.one<std::int64_t>(queries::last_sent_turn, work.county(), id);
    work.run(queries::insert_sent_turn, work.county(), id, last.value_or(0) + 1, turn, last, work.now(), actor_key(work.actor()), work.actor().name);
}

// In the order of queries/owed_late_of_relief.sql.
struct OwedLate {
    journal::EntryId entry;
    BillId bill;
    std::int64_t sent_fen = 0;
};
BOOST_DESCRIBE_STRUCT(OwedLate, (), (entry, bill, sent_fen))

// What fills the bill has to go first; what was settled or relieved since stands.
Problem no_room(Work& work, const catalogue::PlanLine& plan, BillId id, Money amount) {
    const auto bill = find_bill(work, plan.county, id).value();
    const auto written_off = Money::fen(work.one<std::int64_t>(queries::written_off_of_bill, plan.county, id).value());
    if (bill.waived > written_off)
        return {Code::conflict, "owed-and-settled",
                fmt::format("这笔退费到账后，账单上恢复了应缴 {} 元，后来账单按结算或调减少收了，不能整笔冲回。后来缴过的，先打开那笔收款点“撤回认领”，再来登记退回；没有缴过的，银行退回来的钱导入流水后认领到"
                            "这张账单，缴清以后余下的在“待查款项”里退回付款人；其实没有付出过的，请照登记付给家长",
                            amount.yuan()),
                fmt::format("the bill asked for {} yuan again because this refund had arrived, and less was charged by the settlement or a relief since, so that the whole cannot be taken off. Where it was "
                            "paid since, open that payment, take its match back, and note this then. Where not: match what the bank returned with this bill and send what is left of it back under unknown "
                            "money; where the money had never left, pay it to the family as it is noted",
                            amount.yuan())};
    return {Code::conflict, "owed-and-paid",
            fmt::format("这笔退费到账后，账单上恢复了应缴 {} 元，后来已经缴了或者核销了。请先打开记在这张账单上的那笔收款，点“撤回认领”（没有收过这笔钱的，点“冲正这笔收款”；"
                        "已核销的，在账单上点“恢复收取”），再来登记退回",
                        amount.yuan()),
            fmt::format("the bill asked for {} yuan again because this refund had arrived, and they were paid or written off since. Open the payment on this bill and take its match back (where "
                        "that money never came in, reverse the payment; where it was written off, collect it again on the bill), then note that this came back",
                        amount.yuan())};
}

// The bill asks for it no longer. Where something was paid on it meanwhile, or it was written off, there is no room for that.
Result<Nothing> take_off(Work& work, const catalogue::PlanLine& plan, ReliefId relief, const OwedLate& owed) {
    const auto amount = Money::fen(owed.sent_fen);
    if (const auto bill = find_bill(work, plan.county, owed.bill); bill && bill->cancelled)
        return Problem{Code::conflict, "owed-on-cancelled-bill",
                       "记着这笔应缴的账单后来作废了，家长已经不欠这笔钱，退回来的钱是家长的：导入流水后，在“待查款项”里点“退回付款人”；其实没有付出过的，请照登记付给家长。都不登记退回",
                       "the bill that asked for it was cancelled since: the family owes nothing, and what the bank returned is theirs. Import the bank's list and send the money back under unknown money; where it had never left, pay it to the family as it is noted"};
    if (!note_paid(work, owed.bill, amount)) return no_room(work, plan, owed.bill, amount);
    const journal::Books term{plan.school, Fund::service, plan.school_year, plan.term};
    TRY_DO(journal::reverse(work, owed.entry, journal::books_to_write(work, plan.county, term), "查实退费不在家长手里，冲回恢复的应缴"));
    work.record("charges.owe_no_longer", "bill", owed.bill.to_string(), {{"relief", relief.to_string()}, {"amount_fen", owed.sent_fen}});
    return Nothing{};
}

Result<Nothing> owe_on(Work& work, const catalogue::PlanLine& plan, ReliefId relief, BillId bill, Money part) {
    const journal::Books term{plan.school, Fund::service, plan.school_year, plan.term};
    TRY(const journal::EntryId entry, journal::post(work, {.books = journal::books_to_write(work, plan.county, term),
                                                           .debit = journal::Account::receivable,
                                                           .credit = journal::Account::refunds_due,
                                                           .amount = part,
                                                           .reason = journal::Reason::corrected,
                                                           .words = term_words(plan.school_year, plan.term) + "减免撤销：已付出的退费恢复应缴",
                                                           .reference = {"bill_relief", relief.to_string()}}));
    work.run(queries::insert_owed_late, plan.county, entry, relief, bill, plan.school, part.in_fen(), work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::add_paid, plan.county, bill, (-part).in_fen());
    work.record("charges.owe_late", "bill", bill.to_string(), {{"relief", relief.to_string()}, {"amount_fen", part.in_fen()}});
    return Nothing{};
}

void wait_for_money(Work& work, const catalogue::PlanLine& plan, PupilId pupil, const Beyond& beyond, Money left) {
    keep_open(work, plan, {pupil, ReliefCause::withdrawal, beyond.reference},
              fmt::format("减免撤销前已付出的退费里，有 {} 元在账单上没有已收的款可以冲回（收款已经冲正，或者账单已作废），家长还欠这笔钱。请与家长核对并收取账单上的应缴；"
                          "家长缴费以后，系统每天自动把这 {} 元再记为应缴，直到收齐",
                          left.yuan(), left.yuan()),
              fmt::format("of what went back before the exemption was withdrawn, {} yuan have nothing paid on a bill to be taken off (the payment was taken back, or the bill cancelled): the family "
                          "owes them. Settle it with the family and take what the bill asks for; once it is paid, these {} yuan are put onto the bill by itself, once a day, until all is there",
                          left.yuan(), left.yuan()));
}

}  // namespace

void note_beyond(Work& work, SentBeyondId id, ReliefId relief, Money amount) {
    work.run(queries::insert_sent_beyond, work.county(), id, relief, amount.in_fen(), work.now(), actor_key(work.actor()), work.actor().name);
}

Result<Nothing> owe_beyond(Work& work, const catalogue::PlanLine& plan, PupilId pupil) {
    const auto waiting = work.all<Beyond>(queries::sent_beyond_of_pupil, plan.county, plan.id, pupil);
    if (waiting.empty()) return Nothing{};
    auto bills = bills_of_pupil(work, plan.county, pupil);
    tally::Changes counted;
    for (const auto& beyond : waiting) {
        auto left = Money::fen(beyond.left_fen);
        for (auto& bill : bills | std::views::reverse) {
            const auto part = bill.plan == plan.id && !bill.cancelled ? std::min(bill.paid, left) : Money{};
            if (part == Money{}) continue;
            TRY_DO(owe_on(work, plan, beyond.relief, bill.id, part));
            counted.add(plan.school, counts::paid, work.today(), (-part).in_fen());
            bill.paid -= part;
            left -= part;
        }
        if (left > Money{}) wait_for_money(work, plan, pupil, beyond, left);
    }
    counted.write(work);
    return Nothing{};
}

Result<Nothing> owe_arrived(Work& work, ReliefId relief, SentBeyondId refund, Money amount) {
    const auto undone = work.one<Undone>(queries::undone_relief, work.county(), relief);
    if (!undone) return Nothing{};
    if (work.one<ReliefId>(queries::sent_beyond_known, work.county(), refund)) note_turn(work, refund, Turn::again);
    else note_beyond(work, refund, relief, amount);
    return owe_beyond(work, catalogue::find_plan(work, undone->plan).value(), undone->pupil);
}

Result<Nothing> owe_no_longer(Work& work, ReliefId relief, SentBeyondId refund) {
    const auto undone = work.one<Undone>(queries::undone_relief, work.county(), relief);
    if (!undone || !work.one<ReliefId>(queries::sent_beyond_known, work.county(), refund)) return Nothing{};
    const auto plan = catalogue::find_plan(work, undone->plan).value();
    note_turn(work, refund, Turn::back);
    auto too_much = Money::fen(work.one<std::int64_t>(queries::owed_late_too_much, work.county(), relief).value());
    auto on_bills = work.all<OwedLate>(queries::owed_late_of_relief, work.county(), relief);
    std::ranges::stable_partition(on_bills, [&](const OwedLate& owed) { return Money::fen(owed.sent_fen) == too_much; });  // rather its own than another refund's
    for (const auto& owed : on_bills) {
        if (too_much <= Money{}) break;
        TRY_DO(take_off(work, plan, relief, owed));
        too_much -= Money::fen(owed.sent_fen);
    }
    return owe_beyond(work, plan, undone->pupil);  // what of an entry was another refund's; a case that waited for the family's money ends with the daily round
}

}  // namespace luoshi::fees::charges
