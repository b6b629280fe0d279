// Reliefs: a class stopped for good, an exemption granted later, a pupil who left; after the settlement also a register that was corrected. Nobody has to ask
// for them.
#include <fmt/format.h>

#include <algorithm>

#include "fees/charges/less_owed.hpp"
#include "fees/charges/open_reliefs.hpp"
#include "fees/charges/price_missing.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/exemptions/api.hpp"

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
        case ReliefCause::given_back:
            return {"不再上这门课（退课、调课或撤回同意），之后的课时不收费", "no longer in this course (given back, moved, or the consent withdrawn): lessons afterwards are not charged"};
        case ReliefCause::correction: return {"结算后更正了点名或补交了证明，多收的退回", "after the settlement the register was corrected or a proof was handed in: what was charged too much goes back"};
        case ReliefCause::withdrawal:
            return {"减免撤销后按实际课时重新计算，多出的部分不收取", "an exemption was withdrawn and the term reckoned anew by its lessons: what is asked too much is not charged"};
    }
    return {};
}

// What a pupil owes less than was asked, and by how much finance bears more (below zero: less).
struct Less {
    Money owed;    // now
    Money amount;
    Money exempt;

    bool is_something() const { return amount > Money{} || exempt < Money{}; }
};

struct Sentences {
    std::string zh;
    std::string en;
};
// Less is owed than was billed, and what is to be taken off is written off already: no longer asked for by another entry.
std::optional<Sentences> written_off_words(const AskedSoFar& asked, const Less& less) {
    Money open;
    for (const auto& bill : asked.open) open += bill.open;
    if (split_less(asked, less.owed).waived <= open) return std::nullopt;
    return Sentences{"账单已作为无法收回核销，应调减的部分不能再减一次；请先在账单上撤回核销，系统自动调减，余下的再按规定办理核销",
                     "the bill is written off already, so nothing can be taken off it; take the write-off back on the bill's page, it is then relieved by itself, and ask for the rest anew"};
}

class Relieving {
 public:
    // `run`: the settlement of the term; nothing before it.
    Relieving(Work& work, const TermFacts& facts, ReliefCause cause, std::string_view reference, std::optional<SettlementRunId> run)
        : work_(work),
          facts_(facts),
          cause_(cause),
          reference_(reference),
          run_(run),
          // A settled term may be locked: what is put right then stands in the period that is open.
          books_(run ? journal::books_to_write(work, facts.plan.county, facts.books) : facts.books) {}

    struct Done {
        int relieved = 0;
        int refused = 0;
    };
    // Of the pupils whom the rules refuse each has an open case, and the others go on.
    Done run(const std::optional<PupilId>& only) {
        Done done;
        for (const auto& pupil : facts_.pupils) {
            if (only && pupil.pupil != *only) continue;
            const auto& asked = facts_.asked_of(pupil.pupil);
            if (asked.bills == 0 || is_relieved(pupil)) continue;
            if (!pupil.without_price.empty()) {
                WithoutPrice without;  // never as if the lessons were free
                without.add(pupil);
                const auto words = price_missing_words(without);
                refuse(pupil, words.zh, words.en);
                ++done.refused;
                continue;
            }
            const auto less = run_ ? less_after_settlement(pupil, asked) : less_so_far(pupil, asked);
            if (!less.is_something()) continue;
            if (const auto words = written_off_words(asked, less)) {
                refuse(pupil, words->zh, words->en);
                ++done.refused;
                continue;
            }
            // A refusal is that of the first entry (the books do not take one): nothing of the pupil is written yet.
            if (const auto written = relieve_one(pupil, asked, less)) {
                ++done.relieved;
            } else {
                refuse(pupil, written.error().detail, written.error().detail_en);
                ++done.refused;
            }
        }
        counts_.write(work_);
        return done;
    }

 private:
    bool is_relieved(const PupilFacts& pupil) {
        return work_.one<ReliefId>(queries::relief_named, facts_.plan.county, pupil.pupil, facts_.plan.id, cause_, reference_).has_value();
    }

    void refuse(const PupilFacts& pupil, const std::string& words, const std::string& words_en) {
        keep_open(work_, facts_.plan, {pupil.pupil, cause_, std::string(reference_)}, words, words_en);
    }

    Less less_so_far(const PupilFacts& pupil, const AskedSoFar& asked) const {
        auto owed = Money::fen(facts_.due_of(pupil, lessons_owed(pupil)).due_fen);
        // Where the refund rule keeps something for lessons after a pupil left, the settlement would reckon it in again.
        const bool left = std::ranges::find(pupil.lessons, reckoning::Outcome::left, &reckoning::CompactLesson::outcome) != pupil.lessons.end();
        if (left && facts_.rules.rule_set != nullptr) owed = std::max(owed, Money::fen(facts_.settlement_of(pupil).charge.due_fen));
        const auto amount = std::max(asked.due - owed, Money{});
        return {owed, amount, cause_ == ReliefCause::exemption ? amount : Money{}};
    }

    // By the refund rule, as the settlement was. What the pupil would owe more is asked of nobody: the close of the term lists it.
    Less less_after_settlement(const PupilFacts& pupil, const AskedSoFar& asked) const {
        const auto charge = facts_.settlement_of(pupil).charge;
        const auto owed = Money::fen(charge.due_fen);
        if (!asked.settled) return {};
        if (owed > asked.due) {
            // Nobody is billed after the term: what finance is not to bear by an exemption that never held, the school does not get.
            const auto less = std::min(Money::fen(charge.exempt_fen) - asked.exempt, Money{});
            return cause_ == ReliefCause::withdrawal ? Less{asked.due, {}, less} : Less{};
        }
        const auto amount = asked.due - owed;
        return {owed, amount, std::min(Money::fen(charge.exempt_fen) - asked.exempt, amount)};
    }

    Result<Nothing> relieve_one(const PupilFacts& pupil, const AskedSoFar& asked, const Less& less) {
        const auto id = work_.new_id<ReliefId>();
        const auto split = split_less(asked, less.owed);
        TRY(const auto refund, post(id, pupil, debited(), journal::Account::refunds_due, split.refund));
        TRY(const auto waived, post(id, pupil, debited(), journal::Account::receivable, split.waived));
        if (run_) TRY_DO(take_from_income(id, pupil, less));
        const auto words = words_of(cause_);
        work_.run(queries::insert_relief, facts_.plan.county, id, facts_.plan.school, pupil.pupil, facts_.plan.id, cause_, reference_, less.amount.in_fen(),
                  split.refund.in_fen(), split.waived.in_fen(), less.exempt.in_fen(), words.zh, words.en, facts_.rules.basis, refund, waived, work_.now(),
                  actor_key(work_.actor()), work_.actor().name, run_);
        waive(work_, facts_.plan.county, facts_.plan.school, asked.open, split.waived, counts_);
        work_.emit("charges.relieved", {{"county", facts_.plan.county},
                                        {"school", facts_.plan.school.to_string()},
                                        {"plan", facts_.plan.id.to_string()},
                                        {"pupil", pupil.pupil.to_string()},
                                        {"relief", id.to_string()},
                                        {"refund_fen", split.refund.in_fen()}});
        return Nothing{};
    }

    // What was not attended is settled at the end of the term; only what the pupil can no longer attend counts here. It stays a part of the plan over which a
    // cap is spread, like lessons before a pupil joined.
    static std::vector<reckoning::CompactLesson> lessons_owed(const PupilFacts& pupil) {
        std::vector<reckoning::CompactLesson> owed(pupil.lessons.begin(), pupil.lessons.end());
        for (auto& lesson : owed) {
            if (lesson.outcome == reckoning::Outcome::left) lesson.outcome = reckoning::Outcome::before_joining;
        }
        return owed;
    }

    journal::Account debited() const { return !run_ && cause_ == ReliefCause::exemption ? journal::Account::subsidy_due : journal::Account::unsettled; }

    // After the settlement the money was income, or finance bears it instead; unsettled comes out even.
    Result<Nothing> take_from_income(ReliefId id, const PupilFacts& pupil, const Less& less) {
        using journal::Account;
        TRY_DO(post(id, pupil, Account::income, Account::unsettled, less.amount - less.exempt));
        TRY_DO(post(id, pupil, Account::subsidy_due, Account::unsettled, less.exempt));
        TRY_DO(post(id, pupil, Account::unsettled, Account::subsidy_due, -less.exempt));
        return Nothing{};
    }

    Result<std::optional<journal::EntryId>> post(ReliefId id, const PupilFacts& pupil, journal::Account debit, journal::Account credit, Money amount) {
        if (amount <= Money{}) return std::optional<journal::EntryId>{};
        const auto term = run_ ? term_words(facts_.plan.school_year, facts_.plan.term) + "结算后更正：" : std::string();
        TRY(const journal::EntryId entry, journal::post(work_, {.books = books_,
                                                                .debit = debit,
                                                                .credit = credit,
                                                                .amount = amount,
                                                                .reason = journal::Reason::relieved,
                                                                .words = term + std::string(words_of(cause_).zh) + "（" + pupil.code + "）",
                                                                .reference = {"bill_relief", id.to_string()},
                                                                .basis = facts_.rules.basis}));
        return std::optional(entry);
    }

    Work& work_;
    const TermFacts& facts_;
    ReliefCause cause_;
    std::string_view reference_;
    std::optional<SettlementRunId> run_;
    journal::Books books_;
    tally::Changes counts_;
};

// Told late, or an open case that is tried again: the exemption never held.
bool is_withdrawn(Work& work, std::string_view county, std::string_view grant) {
    const auto id = exemptions::GrantId::parse(grant);
    return id && exemptions::why_withdrawn(work, county, *id);
}

}  // namespace

Result<int> relieve(Work& work, std::string_view county, PlanId id, ReliefCause cause, std::string_view reference, std::optional<PupilId> pupil) {
    const auto plan = catalogue::find_plan(work, id);
    if (!plan || plan->county != county) return 0;
    const auto settled = settlement_of_plan(work, county, id);
    // Before the settlement a register is not reckoned by; after it nothing is stopped and nobody leaves the term any more.
    const bool of_settled_terms = cause == ReliefCause::correction;
    const bool of_any_term = cause == ReliefCause::exemption || cause == ReliefCause::withdrawal;
    if (!of_any_term && of_settled_terms != settled.has_value()) return 0;
    if (pupil && work.one<ReliefId>(queries::relief_named, county, *pupil, id, cause, reference)) return 0;
    if (cause == ReliefCause::exemption && is_withdrawn(work, county, reference)) return 0;
    auto loaded = load_facts(work, *plan);
    if (!loaded) {
        keep_open(work, *plan, cause, reference, pupil, loaded.error());
        return 0;
    }
    auto& facts = *loaded;
    if (settled && facts.rules.rule_set == nullptr) {
        const Problem gone{Code::conflict, "rule-set-missing", "这个学期的退费规则已经查不到，无法重新结算；请县教育、发展改革部门在规则中补上后再试",
                       "the refund rule of this term is gone, so it cannot be reckoned anew; the county has to enter it again"};
        keep_open(work, *plan, cause, reference, pupil, gone);
        return 0;
    }
    std::ranges::sort(facts.pupils, by_class_and_name);
    const auto run = settled ? std::optional(settled->id) : std::nullopt;
    const auto done = Relieving(work, facts, cause, reference, run).run(pupil);
    if (done.relieved > 0) work.record("charges.relieve", "service_plan", id.to_string(), {{"cause", json::enum_name(cause)}, {"pupils", done.relieved}});
    if (done.refused > 0) work.record("charges.relief_refused", "service_plan", id.to_string(), {{"pupils", done.refused}});
    return done.relieved;
}

}  // namespace luoshi::fees::charges
