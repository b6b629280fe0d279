// The final reckoning of a school's term.
#include <fmt/format.h>

#include "fees/charges/less_owed.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"

namespace luoshi::fees::charges {
namespace {

struct Settled {
    PupilId pupil;
    Money asked;
    Money charged;
    LessOwed less;
    Money more;
    Money exempt;
    std::int64_t lessons = 0;
};

struct Sums {
    Money asked, charged, refund, waived, more, exempt_asked, exempt;
};

std::optional<Problem> why_not_settle(const TermFacts& facts) {
    if (facts.rules.rule_set == nullptr) {
        return Problem{Code::conflict, "rule-set-missing", "本地没有确定退费规则，请县教育、发展改革部门在规则中确定后再结算",
                       "no refund rule is set here; the county has to set it before a term can be settled"};
    }
    if (facts.sessions == 0)
        return Problem{Code::conflict, "no-timetable", "课表还没有公布，没有可以结算的课", "no timetable is published: there is nothing to settle"};
    if (facts.sessions_open > 0) {
        return Problem{Code::conflict, "sessions-open",
                       fmt::format("还有 {} 节课没有点名关闭，也没有按停课处理；请先处理完再结算", facts.sessions_open),
                       fmt::format("{} sessions are neither held with a closed register nor settled as stopped", facts.sessions_open)};
    }
    return std::nullopt;
}

Settled settle_one(const PupilFacts& pupil, const TermFacts& facts) {
    const auto& asked = facts.asked_of(pupil.pupil);
    const auto charge = facts.settlement_of(pupil);
    const auto due = Money::fen(charge.due_fen);
    Settled settled{.pupil = pupil.pupil, .asked = asked.due, .charged = due, .less = {}, .more = {}, .exempt = Money::fen(charge.exempt_fen), .lessons = charge.lessons};
    if (due > asked.due)
        settled.more = due - asked.due;
    else
        settled.less = split_less(asked, due);
    return settled;
}

class Settling {
 public:
    Settling(Work& work, const TermFacts& facts, SettlementRunId run) : work_(work), facts_(facts), run_(run) {}

    Result<Nothing> run() {
        for (const auto& pupil : facts_.pupils) {
            const auto& asked = facts_.asked_of(pupil.pupil);
            // Without a consent nothing was ever charged, whatever the register says; the close of the term lists it.
            if (asked.serial == 0 && pupil.consent.standing != "given") continue;
            add(settle_one(pupil, facts_), asked);
        }
        TRY_DO(post());
        insert();
        return Nothing{};
    }

 private:
    void add(Settled settled, const AskedSoFar& asked) {
        sums_.asked += settled.asked;
        sums_.charged += settled.charged;
        sums_.refund += settled.less.refund;
        sums_.waived += settled.less.waived;
        sums_.more += settled.more;
        sums_.exempt_asked += asked.exempt;
        sums_.exempt += settled.exempt;
        all_.push_back(settled);
    }

    Result<Nothing> post() {
        using journal::Account;
        // What was never billed is no income: it is shown, and nobody is asked for it after the term.
        TRY_DO(post(Account::unsettled, Account::income, sums_.charged + sums_.exempt - sums_.more, "实际服务收入"));
        TRY_DO(post(Account::unsettled, Account::refunds_due, sums_.refund, "多收部分应退"));
        TRY_DO(post(Account::unsettled, Account::receivable, sums_.waived, "多开部分不再收取"));
        TRY_DO(post(Account::unsettled, Account::subsidy_due, sums_.exempt_asked - sums_.exempt, "减免按实际课时调整"));
        return post(Account::subsidy_due, Account::unsettled, sums_.exempt - sums_.exempt_asked, "减免按实际课时调整");
    }
    Result<Nothing> post(journal::Account debit, journal::Account credit, Money amount, std::string_view words) {
        if (amount <= Money{}) return Nothing{};
        TRY_DO(journal::post(work_, {.books = facts_.books,
                                     .debit = debit,
                                     .credit = credit,
                                     .amount = amount,
                                     .reason = journal::Reason::settled,
                                     .words = fmt::format("{}结算：{}", term_words(facts_.plan.school_year, facts_.plan.term), words),
                                     .reference = {"settlement_run", run_.to_string()},
                                     .basis = facts_.rules.basis}));
        return Nothing{};
    }

    void insert() {
        const auto& plan = facts_.plan;
        work_.run(queries::insert_settlement_run, plan.county, run_, plan.school, plan.id, all_.size(), sums_.asked.in_fen(), sums_.charged.in_fen(),
                  sums_.refund.in_fen(), sums_.waived.in_fen(), sums_.more.in_fen(), sums_.exempt_asked.in_fen(), sums_.exempt.in_fen(), facts_.rules.basis,
                  work_.now(), actor_key(work_.actor()), work_.actor().name);
        const auto open = open_bills_of_plan(work_, plan.county, plan.id, plan.school);
        for (const auto& one : all_) {
            work_.run(queries::insert_settlement, plan.county, plan.id, one.pupil, run_, one.asked.in_fen(), one.charged.in_fen(), one.less.refund.in_fen(),
                      one.less.waived.in_fen(), one.more.in_fen(), one.exempt.in_fen(), one.lessons);
            if (one.less.waived > Money{}) waive(work_, plan.county, open, one.pupil, one.less.waived);
        }
    }

    Work& work_;
    const TermFacts& facts_;
    SettlementRunId run_;
    std::vector<Settled> all_;
    Sums sums_;
};

}  // namespace

std::optional<SettlementRunView> settlement_of_plan(Work& work, std::string_view county, PlanId plan) {
    return work.one<SettlementRunView>(queries::settlement_run_of_plan, county, plan);
}

Result<SettlementRunView> settle_term(Work& work, const SettleTerm& command) {
    const auto plan = catalogue::find_plan(work, command.plan);
    if (!plan || plan->county != work.county()) return Problem{Code::missing, "no-such-plan", "没有这个学期方案", "there is no such plan"};
    if (const auto known = settlement_of_plan(work, plan->county, plan->id)) {
        if (known->id == command.id) return *known;
        return Problem{Code::conflict, "already-settled", "这个学期已经结算；以后的更正记到下一学期，并注明来由",
                       "this term is settled already; later corrections belong into the next one, with a reference"};
    }
    TRY(const TermFacts facts, load_facts(work, *plan));
    if (auto problem = why_not_settle(facts)) return *problem;
    TRY_DO(Settling(work, facts, command.id).run());
    work.record("charges.settle", "settlement_run", command.id.to_string(), {{"plan", plan->id.to_string()}});
    work.emit("charges.settled", {{"county", plan->county}, {"school", plan->school.to_string()}, {"plan", plan->id.to_string()}, {"run", command.id.to_string()}});
    return settlement_of_plan(work, plan->county, plan->id).value();
}

}  // namespace luoshi::fees::charges
