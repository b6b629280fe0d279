// A relief that should never have been, because the exemption it came from was wrong from its first day.
#include "fees/charges/undo_relief.hpp"

#include <algorithm>
#include <ranges>
#include <stdexcept>

#include "fees/charges/counts/measures.hpp"
#include "fees/charges/owed_beyond.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/journal/api.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

// In the order of queries/relief_to_undo.sql.
struct ReliefToUndo {
    BodyId school;
    PupilId pupil;
    PlanId plan;
    std::string reference;
    std::int64_t refund_fen = 0;
    std::int64_t waived_fen = 0;
};
BOOST_DESCRIBE_STRUCT(ReliefToUndo, (), (school, pupil, plan, reference, refund_fen, waived_fen))

class Undoing {
 public:
    Undoing(Work& work, ReliefId id, const ReliefToUndo& relief, const catalogue::PlanLine& plan)
        : work_(work),
          id_(id),
          relief_(relief),
          plan_(plan),
          books_(journal::books_to_write(work, plan.county, {plan.school, Fund::service, plan.school_year, plan.term})),
          words_(term_words(plan.school_year, plan.term) + "减免撤销，冲回当时的调减") {}

    Result<Nothing> run(Money underway) {
        const auto on_bills = std::min(underway, paid());
        TRY_DO(reverse_entries());
        TRY(const auto entry, owe_again(on_bills));
        const auto run = settlement_of_plan(work_, plan_.county, plan_.id);
        work_.run(queries::insert_undo, plan_.county, id_, relief_.pupil, plan_.id, relief_.refund_fen, relief_.waived_fen, on_bills.in_fen(), entry,
                  run ? std::optional(run->id) : std::nullopt, work_.now(), actor_key(work_.actor()), work_.actor().name);
        change_bills(Money::fen(relief_.waived_fen), on_bills);
        if (underway > on_bills) note_beyond(work_, SentBeyondId{id_.bytes()}, id_, underway - on_bills);
        return Nothing{};
    }

 private:
    // Less than was sent where the payment was taken back meanwhile: what goes beyond it stays on refunds_due.
    Money paid() const {
        Money sum;
        for (const auto& bill : bills_of_pupil(work_, plan_.county, relief_.pupil)) {
            if (bill.plan == plan_.id && !bill.cancelled) sum += bill.paid;
        }
        return sum;
    }

    Result<Nothing> reverse_entries() {
        for (const auto& entry : journal::entries_about(work_, plan_.county, reference())) {
            if (!entry.reverses) TRY_DO(journal::reverse(work_, entry.id, books_, words_));
        }
        return Nothing{};
    }

    // The right is reversed with the others; what of it is on its way or arrived the family owes.
    Result<std::optional<journal::EntryId>> owe_again(Money underway) {
        if (underway == Money{}) return std::optional<journal::EntryId>{};
        TRY(const journal::EntryId entry, journal::post(work_, {.books = books_,
                                                                .debit = journal::Account::receivable,
                                                                .credit = journal::Account::refunds_due,
                                                                .amount = underway,
                                                                .reason = journal::Reason::corrected,
                                                                .words = words_ + "：已付出退费的部分恢复应缴",
                                                                .reference = reference()}));
        return std::optional(entry);
    }

    // The latest bill first, as it was taken off.
    void change_bills(Money waived, Money sent) {
        for (const auto& bill : bills_of_pupil(work_, plan_.county, relief_.pupil) | std::views::reverse) {
            if (bill.plan != plan_.id || bill.cancelled) continue;
            const auto asked_again = std::min(bill.waived, waived);
            const auto given_back = std::min(bill.paid, sent);
            if (asked_again + given_back == Money{}) continue;
            if (asked_again > Money{}) {
                work_.run(queries::add_waived, plan_.county, bill.id, (-asked_again).in_fen());
                counts_.add(plan_.school, counts::waived, work_.today(), (-asked_again).in_fen());
            }
            if (given_back > Money{}) {
                work_.run(queries::add_paid, plan_.county, bill.id, (-given_back).in_fen());
                counts_.add(plan_.school, counts::paid, work_.today(), (-given_back).in_fen());
            }
            work_.run(queries::insert_owed_again, plan_.county, id_, bill.id, asked_again.in_fen(), given_back.in_fen());
            waived -= asked_again;
            sent -= given_back;
        }
        if (waived != Money{} || sent != Money{}) throw std::logic_error("more is undone than stands in the bills");
        counts_.write(work_);
    }

    journal::Reference reference() const { return {"bill_relief", id_.to_string()}; }

    Work& work_;
    ReliefId id_;
    const ReliefToUndo& relief_;
    const catalogue::PlanLine& plan_;
    journal::Books books_;
    std::string words_;
    tally::Changes counts_;
};

}  // namespace

Result<bool> undo_relief(Work& work, ReliefId id, Money underway) {
    const auto relief = work.one<ReliefToUndo>(queries::relief_to_undo, work.county(), id);
    if (!relief) return false;
    const auto plan = catalogue::find_plan(work, relief->plan).value();
    TRY_DO(Undoing(work, id, *relief, plan).run(underway));
    work.record("charges.undo_relief", "bill_relief", id.to_string(), {{"underway_fen", underway.in_fen()}});
    // The exemption may have hidden what else is owed less: a class that stopped, lessons that were not held.
    TRY_DO(relieve(work, work.county(), plan.id, ReliefCause::withdrawal, relief->reference, relief->pupil));
    TRY_DO(owe_beyond(work, plan, relief->pupil));
    return true;
}

Result<Nothing> take_back_exemption(Work& work, PlanId plan, PupilId pupil, std::string_view grant) {
    const auto id = work.one<ReliefId>(queries::relief_named, work.county(), pupil, plan, ReliefCause::exemption, grant);
    if (!id) {
        TRY_DO(relieve(work, work.county(), plan, ReliefCause::withdrawal, grant, pupil));
        return Nothing{};
    }
    const auto relief = work.one<ReliefToUndo>(queries::relief_to_undo, work.county(), *id);
    if (!relief) return Nothing{};
    if (relief->refund_fen == 0) {
        TRY_DO(undo_relief(work, *id, Money{}));
        return Nothing{};
    }
    work.emit("charges.relief_withdrawn", {{"county", work.county()},
                                           {"school", relief->school.to_string()},
                                           {"plan", plan.to_string()},
                                           {"pupil", pupil.to_string()},
                                           {"relief", id->to_string()}});
    return Nothing{};
}

}  // namespace luoshi::fees::charges
