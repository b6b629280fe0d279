// Bills for everybody to whom something is not billed yet: previewed, then made in one act.
#include <fmt/format.h>

#include <algorithm>

#include "fees/charges/billing.hpp"
#include "fees/charges/counts/measures.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/charges/use_cases.hpp"

namespace luoshi::fees::charges {
namespace {

std::optional<Problem> why_not_bill(Work& work, const TermFacts& facts) {
    if (settlement_of_plan(work, facts.plan.county, facts.plan.id))
        return Problem{Code::conflict, "already-settled", "本学期已经结算，不能再开单", "this term is settled: nothing more is billed"};
    if (facts.plan.state != catalogue::PlanState::published)
        return Problem{Code::conflict, "plan-not-published", "学期方案还没有公布，不能开单", "the term plan is not published: nothing can be billed"};
    if (!facts.notice) {
        return Problem{Code::conflict, "no-fee-notice", "本学期还没有发布收费公示；先公示、后收费，请先发布公示",
                       "no fee notice is published for this term: publish it before anything is billed"};
    }
    if (facts.sessions == 0)
        return Problem{Code::conflict, "no-timetable", "课表还没有公布，算不出课时；请先公布课表", "no timetable is published, so lessons cannot be counted; publish it first"};
    return std::nullopt;
}

Problem nothing_to_bill(const Billing& billing) {
    const auto left = billing.without.size();
    if (left == 0) {
        return {Code::conflict, "nothing-to-bill", "没有需要开单的学生：该开的都已开单",
                "nobody is to be billed: all bills are made"};
    }
    return {Code::conflict, "nothing-to-bill",
            fmt::format("没有需要开单的学生：该开的都已开单，另有 {} 名学生暂不能开单，原因见名单", left),
            fmt::format("nobody is to be billed: all bills are made, and {} pupils cannot be billed yet for the reasons listed", left)};
}

std::optional<BillRunView> run_named(Work& work, std::string_view county, BillRunId id) {
    return work.one<BillRunView>(queries::run_by_id, county, id);
}

// One entry for what families owe, one for what finance bears.
struct Entries {
    std::optional<journal::EntryId> due;
    std::optional<journal::EntryId> exempt;
};
Result<Entries> post_run(Work& work, const TermFacts& facts, const Billing& billing, BillRunId run) {
    Entries entries;
    const auto words = fmt::format("{}开单 {} 张", term_words(facts.plan.school_year, facts.plan.term), billing.bills.size());
    journal::Transfer transfer{.books = facts.books,
                               .debit = journal::Account::receivable,
                               .credit = journal::Account::unsettled,
                               .amount = billing.due(),
                               .reason = journal::Reason::billed,
                               .words = words,
                               .reference = {"bill_run", run.to_string()},
                               .basis = facts.rules.basis};
    if (transfer.amount > Money{}) {
        TRY(entries.due, journal::post(work, transfer));
    }
    transfer.debit = journal::Account::subsidy_due;
    transfer.amount = billing.exempt();
    transfer.reason = journal::Reason::exempted;
    transfer.words = words + "，减免部分由财政承担";
    if (transfer.amount > Money{}) {
        TRY(entries.exempt, journal::post(work, transfer));
    }
    return entries;
}

// At the instant of their run: the key of the ground names it, and the clock goes on, or is set meanwhile.
void insert_bill(Work& work, const TermFacts& facts, const NewBill& bill, BillRunId run, Instant now) {
    const auto id = work.new_id<BillId>();
    const auto& pupil = *bill.pupil;
    const auto& charge = bill.charge;
    const auto county = work.county();
    work.run(queries::insert_ground, county, id, pupil.consent.consent.value(), facts.notice->id, now);
    work.run(queries::insert_bill, county, id, run, facts.plan.school, pupil.pupil, facts.plan.id, bill.serial, pupil.charged_grade, pupil.consent.consent.value(),
             pupil.consent.given_at.value(), facts.notice->id, facts.notice->published_at, now, charge.gross.in_fen(), charge.cut.in_fen(),
             charge.exempt.in_fen(), charge.due.in_fen(), charge.words, charge.words_en, facts.rules.basis);
    for (const auto& line : charge.lines) {
        work.run(queries::insert_line, county, id, line.item, facts.notice->id, pupil.charged_grade, line.price.in_fen(), line.lessons, line.gross.in_fen(),
                 line.unit);
    }
    work.run(queries::insert_standing, county, id, charge.due.in_fen());
}

std::vector<std::string> lines_of(const std::string& basis) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < basis.size();) {
        const auto end = std::min(basis.find('\n', at), basis.size());
        lines.push_back(basis.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

// Bills are made and listed in the order in which the school looks for its pupils.
Result<TermFacts> facts_to_bill(Work& work, const catalogue::PlanLine& plan) {
    auto facts = load_facts(work, plan);
    if (facts) std::ranges::sort(facts->pupils, by_class_and_name);
    return facts;
}

}  // namespace

Result<BillsPreview> preview_bills(Work& work, const PreviewBills& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::read));
    BillsPreview view{.plan = plan.id, .county = plan.county, .reason = {}, .reason_text = {}, .reason_text_en = {}, .bills = {}, .without = {}, .basis = {}};
    const auto refuse = [&](const Problem& problem) {
        view.reason = problem.slug;
        view.reason_text = problem.detail;
        view.reason_text_en = problem.detail_en;
    };
    auto facts = facts_to_bill(work, plan);
    if (!facts) {
        refuse(facts.error());
        return view;
    }
    view.basis = lines_of(facts->rules.basis);
    if (const auto problem = why_not_bill(work, *facts)) {
        refuse(*problem);
        return view;
    }
    load_items(work, *facts);
    auto billing = decide_bills(*facts, work.now());
    for (const auto& bill : billing.bills) {
        view.bills.push_back({bill.pupil->pupil, bill.pupil->name, bill.pupil->class_name, bill.charge.gross.in_fen(), bill.charge.cut.in_fen(),
                              bill.charge.exempt.in_fen(), bill.charge.due.in_fen(), bill.charge.words, bill.charge.words_en});
    }
    view.due_fen = billing.due().in_fen();
    view.exempt_fen = billing.exempt().in_fen();
    if (view.bills.empty()) refuse(nothing_to_bill(billing));
    view.enabled = !view.bills.empty();
    view.without = std::move(billing.without);
    return view;
}

Result<BillRunView> make_bills(Work& work, const MakeBills& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::bill));
    if (auto known = run_named(work, plan.county, command.id)) {
        if (known->plan == plan.id) return *known;
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次开单，请刷新页面后重新提交", "this id belongs to another run; reload the page and submit anew"};
    }
    TRY(TermFacts facts, facts_to_bill(work, plan));
    if (auto problem = why_not_bill(work, facts)) return *problem;
    load_items(work, facts);
    const auto billing = decide_bills(facts, work.now());
    if (billing.bills.empty()) return nothing_to_bill(billing);
    TRY(const Entries entries, post_run(work, facts, billing, command.id));
    const auto now = work.now();
    const bool first = std::ranges::all_of(facts.asked, [](const auto& one) { return one.second.serial == 0; });
    work.run(queries::insert_run, plan.county, command.id, plan.school, plan.id, facts.notice->id, first ? RunKind::term : RunKind::more, billing.bills.size(),
             billing.due().in_fen(), billing.exempt().in_fen(), entries.due, entries.exempt, now, actor_key(work.actor()), work.actor().name);
    for (const auto& bill : billing.bills) insert_bill(work, facts, bill, command.id, now);
    tally::add(work, plan.school, counts::billed, work.today(), billing.due().in_fen());
    tally::add(work, plan.school, counts::exempted, work.today(), billing.exempt().in_fen());
    work.record("charges.bill", "bill_run", command.id.to_string(), {{"plan", plan.id.to_string()}, {"bills", billing.bills.size()}});
    work.emit("charges.billed", {{"county", plan.county}, {"school", plan.school.to_string()}, {"plan", plan.id.to_string()}, {"run", command.id.to_string()}});
    return run_named(work, plan.county, command.id).value();
}

}  // namespace luoshi::fees::charges
