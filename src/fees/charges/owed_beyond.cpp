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
    note_beyond(work, refund, relief, amount);
    return owe_beyond(work, catalogue::find_plan(work, undone->plan).value(), undone->pupil);
}

}  // namespace luoshi::fees::charges
