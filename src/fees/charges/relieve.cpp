// Reliefs before the term is settled: a class stopped for good, an exemption granted later, a pupil who left. Nobody has to ask for them.
#include <fmt/format.h>

#include <algorithm>

#include "fees/charges/less_owed.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"

namespace luoshi::fees::charges {
namespace {

struct CauseWords {
    std::string_view zh;
    std::string_view en;
};

CauseWords words_of(ReliefCause cause) {
    switch (cause) {
        case ReliefCause::exemption: return {"补办减免，多收的退回", "an exemption granted later: what was asked too much goes back"};
        case ReliefCause::stopped: return {"课程停开，未上的课时不收费", "the course was stopped: lessons not held are not charged"};
        case ReliefCause::left: return {"学生转出或离校，之后的课时不收费", "the pupil left: lessons afterwards are not charged"};
    }
    return {};
}

class Relieving {
 public:
    Relieving(Work& work, const TermFacts& facts, ReliefCause cause, std::string_view reference)
        : work_(work), facts_(facts), cause_(cause), reference_(reference) {}

    Result<int> run(const std::optional<PupilId>& only) {
        int relieved = 0;
        for (const auto& pupil : facts_.pupils) {
            if (only && pupil.pupil != *only) continue;
            TRY(const bool done, relieve_one(pupil));
            relieved += done ? 1 : 0;
        }
        counts_.write(work_);
        return relieved;
    }

 private:
    Result<bool> relieve_one(const PupilFacts& pupil) {
        const auto& asked = facts_.asked_of(pupil.pupil);
        if (asked.serial == 0) return false;
        const auto owed = Money::fen(facts_.due_of(pupil, lessons_owed(pupil)).due_fen);
        if (owed >= asked.due) return false;
        if (work_.one<ReliefId>(queries::relief_named, facts_.plan.county, pupil.pupil, facts_.plan.id, cause_, reference_)) return false;
        const auto split = split_less(asked, owed);
        TRY(const auto refund, post(split.refund, journal::Account::refunds_due, pupil));
        TRY(const auto waived, post(split.waived, journal::Account::receivable, pupil));
        const auto less = asked.due - owed;
        const auto id = work_.new_id<ReliefId>();
        const auto words = words_of(cause_);
        work_.run(queries::insert_relief, facts_.plan.county, id, facts_.plan.school, pupil.pupil, facts_.plan.id, cause_, reference_, less.in_fen(),
                  split.refund.in_fen(), split.waived.in_fen(), cause_ == ReliefCause::exemption ? less.in_fen() : 0, words.zh, words.en, facts_.rules.basis, refund,
                  waived, work_.now(), actor_key(work_.actor()), work_.actor().name);
        waive(work_, facts_.plan.county, facts_.plan.school, asked.open, split.waived, counts_);
        work_.emit("charges.relieved", {{"county", facts_.plan.county},
                                        {"school", facts_.plan.school.to_string()},
                                        {"plan", facts_.plan.id.to_string()},
                                        {"pupil", pupil.pupil.to_string()},
                                        {"relief", id.to_string()},
                                        {"refund_fen", split.refund.in_fen()}});
        return true;
    }

    // What was not attended is settled at the end of the term; only what the pupil can no longer attend counts here.
    static std::vector<reckoning::CompactLesson> lessons_owed(const PupilFacts& pupil) {
        std::vector<reckoning::CompactLesson> owed;
        for (const auto& lesson : pupil.lessons) {
            if (lesson.outcome != reckoning::Outcome::left) owed.push_back(lesson);
        }
        return owed;
    }

    Result<std::optional<journal::EntryId>> post(Money amount, journal::Account to, const PupilFacts& pupil) {
        if (amount <= Money{}) return std::optional<journal::EntryId>{};
        const bool exemption = cause_ == ReliefCause::exemption;
        TRY(const journal::EntryId entry, journal::post(work_, {.books = facts_.books,
                                                                .debit = exemption ? journal::Account::subsidy_due : journal::Account::unsettled,
                                                                .credit = to,
                                                                .amount = amount,
                                                                .reason = journal::Reason::relieved,
                                                                .words = std::string(words_of(cause_).zh) + "（" + pupil.code + "）",
                                                                .reference = {"bill_relief", std::string(reference_)},
                                                                .basis = facts_.rules.basis}));
        return std::optional(entry);
    }

    Work& work_;
    const TermFacts& facts_;
    ReliefCause cause_;
    std::string_view reference_;
    tally::Changes counts_;
};

}  // namespace

Result<int> relieve(Work& work, std::string_view county, PlanId id, ReliefCause cause, std::string_view reference, std::optional<PupilId> pupil) {
    const auto plan = catalogue::find_plan(work, id);
    if (!plan || plan->county != county) return 0;
    if (work.one<SettlementRunView>(queries::settlement_run_of_plan, county, id)) return 0;  // a settled term has its final reckoning
    TRY(TermFacts facts, load_facts(work, *plan));
    std::ranges::sort(facts.pupils, by_class_and_name);
    TRY(const int relieved, Relieving(work, facts, cause, reference).run(pupil));
    if (relieved > 0) work.record("charges.relieve", "service_plan", id.to_string(), {{"cause", json::enum_name(cause)}, {"pupils", relieved}});
    return relieved;
}

}  // namespace luoshi::fees::charges
