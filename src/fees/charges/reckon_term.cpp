// A school's term reckoned, nothing changed.
#include <fmt/format.h>

#include <algorithm>
#include <ranges>

#include "fees/charges/differences.hpp"
#include "fees/charges/price_missing.hpp"
#include "fees/charges/term_settlement.hpp"
#include "platform/storage/recorded.hpp"

namespace luoshi::fees::charges {
namespace {

// Without a consent nothing was ever charged, whatever the register says; the close of the term lists it.
bool is_to_be_settled(const PupilFacts& pupil, const AskedSoFar& asked) { return asked.serial > 0 || pupil.consent.standing == "given"; }

std::optional<Problem> why_not_settle(const TermFacts& facts) {
    if (facts.rules.rule_set == nullptr) {
        const auto day = facts.rules.day.to_string();
        return Problem{Code::conflict, "rule-set-missing", fmt::format("{} 时本地没有生效的退费规则，请县教育、发展改革部门在规则中确定（生效日期不晚于这一天）后再结算", day),
                       fmt::format("no refund rule holds here on {}; the county has to set one that holds on that day before the term can be settled", day)};
    }
    if (facts.sessions == 0)
        return Problem{Code::conflict, "no-timetable", "课表还没有公布，没有可以结算的课", "no timetable is published: there is nothing to settle"};
    if (facts.sessions_open > 0) {
        return Problem{Code::conflict, "sessions-open",
                       fmt::format("还有 {} 节课没有点名关闭，也没有按停课处理；请先处理完再结算", facts.sessions_open),
                       fmt::format("{} sessions are neither held with a closed register nor settled as stopped", facts.sessions_open)};
    }
    return price_missing(facts, is_to_be_settled);
}

SettledPupil settle_one(const PupilFacts& pupil, const AskedSoFar& asked, const TermFacts& facts) {
    const auto reckoned = facts.settlement_of(pupil);
    const auto& charge = reckoned.charge;
    const auto due = Money::fen(charge.due_fen);
    SettledPupil settled{
        .pupil = pupil.pupil, .asked = asked.due, .charged = due, .less = {}, .more = {}, .exempt = Money::fen(charge.exempt_fen), .lessons = charge.lessons,
        .missed = reckoned.missed, .kept = reckoned.kept, .open = {}};
    if (due > asked.due)
        settled.more = due - asked.due;
    else
        settled.less = split_less(asked, due);
    if (settled.less.waived > Money{}) settled.open = asked.open;
    return settled;
}

void add(SettledSums& sums, const SettledPupil& settled, const AskedSoFar& asked) {
    sums.asked += settled.asked;
    sums.charged += settled.charged;
    sums.refund += settled.less.refund;
    sums.waived += settled.less.waived;
    sums.more += settled.more;
    sums.exempt_asked += asked.exempt;
    sums.exempt += settled.exempt;
}

void settle_pupils(const TermFacts& facts, TermSettlement& term, std::vector<MoneyDifference>& differences) {
    term.pupils.reserve(facts.pupils.size());
    for (const auto& pupil : facts.pupils) {
        const auto& asked = facts.asked_of(pupil.pupil);
        if (!is_to_be_settled(pupil, asked)) continue;
        term.pupils.push_back(settle_one(pupil, asked, facts));
        const auto& settled = term.pupils.back();
        add(term.sums, settled, asked);
        add_money_differences(pupil, asked, settled.charged - settled.more, settled.more, differences);
    }
    std::ranges::sort(term.pupils, {}, &SettledPupil::pupil);
}

// What is recorded while schools of a county are settled one after the other, and what has nothing to do with charges. Anything else, and anything new,
// counts as a change.
bool is_beside(std::string_view action) {
    return action == "charges.settle" || action == "charges.tell" || action == "refunds.rights_arisen" || action == "refunds.tell" || action.starts_with("closing.") ||
           action.starts_with("ledger.") || action.starts_with("identity.");
}

// The partitions of the prefecture and the province: rules are kept by whoever sets them.
std::vector<std::string> partitions_above(const catalogue::PlanLine& plan) {
    std::vector<std::string> above;
    for (const auto part : std::views::split(std::string_view(plan.school_path), '/')) {
        const std::string_view code(part.begin(), part.end());
        if (code == plan.county) return above;
        if (!code.empty()) above.emplace_back(code);
    }
    return above;
}

RecordedIn recorded_in(Work& work, const std::string& county) { return {county, storage::last_recorded(work, county)}; }
std::vector<std::string> since(Work& work, const RecordedIn& recorded) { return storage::recorded_since(work, recorded.county, recorded.serial); }

bool same(const ChargeRules& one, const ChargeRules& other) {
    const auto same_caps = [](const reckoning::Caps& a, const reckoning::Caps& b) {
        return a.lessons_a_day == b.lessons_a_day && a.per_day == b.per_day && a.per_term == b.per_term && a.order == b.order;
    };
    // A deadline that a place has set stands in the basis.
    const auto key_of = [](const ChargeRules& rules) { return rules.rule_set ? std::string_view(rules.rule_set->key) : std::string_view{}; };
    return key_of(one) == key_of(other) && one.basis == other.basis && same_caps(one.primary, other.primary) && same_caps(one.junior, other.junior);
}

}  // namespace

Result<ReckonedTerm> reckon_term(Work& work, const catalogue::PlanLine& plan) {
    auto term = std::make_shared<TermSettlement>();
    term->plan = plan.id;
    term->recorded = recorded_in(work, plan.county);
    for (const auto& county : partitions_above(plan)) term->above.push_back(recorded_in(work, county));
    term->day = work.today();
    TRY(TermFacts facts, load_facts(work, plan));
    term->why_not = why_not_settle(facts);
    std::vector<MoneyDifference> of_money;
    if (!term->why_not) settle_pupils(facts, *term, of_money);
    ReckonedTerm reckoned;
    reckoned.sessions = {facts.sessions, facts.sessions_open, facts.first_open};
    for (const auto& [pupil, asked] : facts.asked) reckoned.bills += asked.bills;
    reckoned.differences = differences_in(facts, of_money);
    reckoned.why_not = term->why_not;
    term->books = facts.books;
    term->rules = std::move(facts.rules);
    reckoned.settlement = std::move(term);
    return reckoned;
}

bool still_holds(Work& work, const catalogue::PlanLine& plan, const ReckonedTerm& reckoned) {
    const auto& term = *reckoned.settlement;
    if (term.plan != plan.id || term.day != work.today()) return false;
    if (!std::ranges::all_of(since(work, term.recorded), is_beside)) return false;
    // To ask for the rules anew is a twelfth of a school's settlement: only where they may have changed above.
    if (std::ranges::all_of(term.above, [&](const RecordedIn& above) { return since(work, above).empty(); })) return true;
    const auto rules = load_rules(work, plan);
    return rules && same(*rules, term.rules);
}

}  // namespace luoshi::fees::charges
