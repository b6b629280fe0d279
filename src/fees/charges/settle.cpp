// The final reckoning of a school's term, written down.
#include <fmt/format.h>

#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/charges/term_settlement.hpp"

namespace luoshi::fees::charges {
namespace {

class Settling {
 public:
    Settling(Work& work, const catalogue::PlanLine& plan, const TermSettlement& term, SettlementRunId run) : work_(work), plan_(plan), term_(term), run_(run) {}

    Result<Nothing> run() {
        TRY_DO(post());
        insert();
        return Nothing{};
    }

 private:
    Result<Nothing> post() {
        using journal::Account;
        // What was never billed is no income: it is shown, and nobody is asked for it after the term.
        TRY_DO(post(Account::unsettled, Account::income, term_.sums.charged + term_.sums.exempt - term_.sums.more, "实际服务收入"));
        TRY_DO(post(Account::unsettled, Account::refunds_due, term_.sums.refund, "多收部分应退"));
        TRY_DO(post(Account::unsettled, Account::receivable, term_.sums.waived, "多开部分不再收取"));
        TRY_DO(post(Account::unsettled, Account::subsidy_due, term_.sums.exempt_asked - term_.sums.exempt, "减免按实际课时调整"));
        return post(Account::subsidy_due, Account::unsettled, term_.sums.exempt - term_.sums.exempt_asked, "减免按实际课时调整");
    }
    Result<Nothing> post(journal::Account debit, journal::Account credit, Money amount, std::string_view words) {
        if (amount <= Money{}) return Nothing{};
        TRY_DO(journal::post(work_, {.books = term_.books,
                                     .debit = debit,
                                     .credit = credit,
                                     .amount = amount,
                                     .reason = journal::Reason::settled,
                                     .words = fmt::format("{}结算：{}", term_words(plan_.school_year, plan_.term), words),
                                     .reference = {"settlement_run", run_.to_string()},
                                     .basis = term_.rules.basis}));
        return Nothing{};
    }

    void insert() {
        const auto& sums = term_.sums;
        work_.run(queries::insert_settlement_run, plan_.county, run_, plan_.school, plan_.id, term_.pupils.size(), sums.asked.in_fen(), sums.charged.in_fen(),
                  sums.refund.in_fen(), sums.waived.in_fen(), sums.more.in_fen(), sums.exempt_asked.in_fen(), sums.exempt.in_fen(), term_.rules.basis,
                  term_.rules.rule_set->key, work_.now(), actor_key(work_.actor()), work_.actor().name);
        const auto plan = plan_.id.to_string();
        const auto run = run_.to_string();
        tally::Changes counts;
        for (const auto& one : term_.pupils) {
            work_.run(queries::insert_settlement, plan_.county, plan, one.pupil, run, one.asked.in_fen(), one.charged.in_fen(), one.less.refund.in_fen(),
                      one.less.waived.in_fen(), one.more.in_fen(), one.exempt.in_fen(), one.lessons, one.missed, one.kept);
            if (one.less.waived > Money{}) waive(work_, plan_.county, plan_.school, one.open, one.less.waived, counts);
        }
        counts.write(work_);
    }

    Work& work_;
    const catalogue::PlanLine& plan_;
    const TermSettlement& term_;
    SettlementRunId run_;
};

}  // namespace

std::optional<SettlementRunView> settlement_of_plan(Work& work, std::string_view county, PlanId plan) {
    return work.one<SettlementRunView>(queries::settlement_run_of_plan, county, plan);
}

namespace {

Problem already_settled() {
    return {Code::conflict, "already-settled", "这个学期已经结算；以后的更正记到下一学期，并注明来由",
            "this term is settled already; later corrections belong into the next one, with a reference"};
}

// Reckons only where nothing stands in the way before that.
template <class Reckon>
Result<SettlementRunView> settle(Work& work, const SettleTerm& command, Reckon&& reckon) {
    const auto plan = catalogue::find_plan(work, command.plan);
    if (!plan || plan->county != work.county()) return Problem{Code::missing, "no-such-plan", "没有这个学期方案", "there is no such plan"};
    if (const auto known = settlement_of_plan(work, plan->county, plan->id)) {
        if (known->id == command.id) return *known;
        return already_settled();
    }
    TRY(const ReckonedTerm reckoned, reckon(*plan));
    const auto& term = *reckoned.settlement;
    if (term.why_not) return *term.why_not;
    TRY_DO(Settling(work, *plan, term, command.id).run());
    work.record("charges.settle", "settlement_run", command.id.to_string(), {{"plan", plan->id.to_string()}});
    work.emit("charges.settled", {{"county", plan->county}, {"school", plan->school.to_string()}, {"plan", plan->id.to_string()}, {"run", command.id.to_string()}});
    return settlement_of_plan(work, plan->county, plan->id).value();
}

}  // namespace

Result<SettlementRunView> settle_term(Work& work, const SettleTerm& command) {
    return settle(work, command, [&](const catalogue::PlanLine& plan) { return reckon_term(work, plan); });
}

Result<SettlementRunView> settle_term(Work& work, const SettleTerm& command, const ReckonedTerm& reckoned) {
    return settle(work, command, [&](const catalogue::PlanLine& plan) -> Result<ReckonedTerm> {
        if (reckoned.settlement->plan != plan.id) throw std::logic_error("the reckoning is of another plan");
        return reckoned;
    });
}

}  // namespace luoshi::fees::charges
