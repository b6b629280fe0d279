#include "fees/pay/limits.hpp"

#include <fmt/format.h>

#include "fees/pay/queries.hpp"
#include "fees/payments/api.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::pay {
namespace {

rules::Asked asked_of(const SchoolAt& school, Date on) { return {school.county, school.path, on, school.stage, school.tier}; }

std::string basis_of(const rules::Holding& holding) {
    const auto& basis = holding.basis;
    const auto& document = basis.document.empty() ? basis.source : basis.document;
    return basis.place_name.empty() ? document : fmt::format("{}，{}", basis.place_name, document);
}

// Nothing where nobody has set it.
Result<std::optional<rules::Holding>> held(Work& work, std::string_view parameter, const SchoolAt& school, Date on) {
    auto holding = rules::what_holds(work, parameter, asked_of(school, on));
    if (!holding) {
        if (holding.error().slug == "rule-not-set") return std::optional<rules::Holding>{};
        return holding.error();
    }
    if (holding->state == rules::RuleState::conflicting) {
        return Problem{Code::conflict, "rule-unsettled", "有几个互相矛盾的规定，还没有裁定：" + holding->words,
                       "several values stand against each other and nobody has decided: " + holding->words_en};
    }
    return std::optional(std::move(*holding));
}

}  // namespace

Listed SpendingLimits::listed(SpendingKind kind) const {
    if (!has_list) return Listed::no_list;
    return kinds.contains(std::string(json::enum_name(kind))) ? Listed::listed : Listed::outside;
}

std::optional<std::int64_t> SpendingLimits::ceiling(SpendingKind kind) const {
    const auto found = percent.find(std::string(json::enum_name(kind)));
    return found == percent.end() ? std::nullopt : std::optional(found->second);
}

Result<SpendingLimits> spending_limits(Work& work, const SchoolAt& school, Date on) {
    SpendingLimits limits;
    TRY(const std::optional<rules::Holding> list, held(work, "spending.kinds", school, on));
    limits.list_words = "没有设支出种类范围";
    if (list) {
        limits.has_list = true;
        TRY(const std::vector<std::string> kinds, rules::held_words(work, "spending.kinds", asked_of(school, on)));
        limits.kinds.insert(kinds.begin(), kinds.end());
        limits.list_words = fmt::format("{}（{}）", list->words, basis_of(*list));
    }
    TRY(const std::optional<rules::Holding> shares, held(work, "spending.share_max", school, on));
    if (shares) {
        TRY(const std::vector<rules::Row> rows, rules::held_table(work, "spending.share_max", asked_of(school, on)));
        for (const auto& row : rows) limits.percent[row.key] = row.number;
        limits.share_basis = basis_of(*shares);
    }
    return limits;
}

Result<LessonCeiling> lesson_ceiling(Work& work, const SchoolAt& school, Date on) {
    TRY(const std::optional<rules::Holding> holding, held(work, "pay.per_lesson_max", school, on));
    if (!holding) return LessonCeiling{};
    TRY(const std::int64_t fen, rules::held_number(work, "pay.per_lesson_max", asked_of(school, on)));
    return LessonCeiling{Money::fen(fen), basis_of(*holding)};
}

Money income_of(Work& work, const PlanAt& at) {
    // Settling moves fees from unsettled to income: only what is left on both is income, and each counts once.
    Money sum;
    for (const auto account : {journal::Account::unsettled, journal::Account::income}) sum -= journal::balance(work, at.school.county, at.books(), account);
    return sum + Money::fen(work.one<std::int64_t>(queries::granted_for_term, at.school.county, at.school.id, at.plan.school_year, at.plan.term).value_or(0));
}

Money spent_of(Work& work, const PlanAt& at, SpendingKind kind) {
    return Money::fen(work.one<std::int64_t>(queries::spent_on_kind, at.school.county, at.school.id, at.plan.school_year, at.plan.term, kind).value_or(0));
}

bool Judged::above() const { return percent && above_share(before, amount, income, *percent); }

Result<Judged> judge(Work& work, const PlanAt& at, SpendingKind kind, Money amount, std::string_view subject) {
    TRY(const SpendingLimits limits, spending_limits(work, at.school, work.today()));
    Judged judged{.kind = kind,
                  .amount = amount,
                  .listed = limits.listed(kind),
                  .percent = limits.ceiling(kind),
                  .income = income_of(work, at),
                  .before = spent_of(work, at, kind),
                  .approval = {},
                  .basis = {}};
    judged.basis = judged.outside() ? limits.list_words : limits.share_basis;
    if (judged.outside() || judged.above())
        judged.approval = work.one<OverrunId>(queries::approval_for, at.school.county, subject, kind, amount.in_fen());
    return judged;
}

std::optional<Problem> why_not_spend(const Judged& judged) {
    if (judged.approval) return std::nullopt;
    if (judged.outside()) {
        return Problem{Code::conflict, "kind-not-listed",
                       fmt::format("“{}”不在允许的支出种类里。允许的是：{}。确需支出，请先向县级教育部门申请", kind_words(judged.kind), judged.basis),
                       fmt::format("\"{}\" is not among the kinds of spending allowed: {}; ask the county first", kind_words_en(judged.kind), judged.basis)};
    }
    if (judged.above()) {
        return Problem{Code::conflict, "over-share-ceiling",
                       fmt::format("“{}”超过上限：本学期收入 {} 元，最多占 {}%（{}）；已支出 {} 元，加上这一笔 {} 元是 {} 元。请减少金额，或向县级教育部门申请",
                                   kind_words(judged.kind), judged.income.yuan(), *judged.percent, judged.basis, judged.before.yuan(),
                                   judged.amount.yuan(), (judged.before + judged.amount).yuan()),
                       fmt::format("\"{}\" goes above its ceiling: income of the term {} yuan, at most {} % of it ({}); {} yuan were spent, with this {} "
                                   "yuan it is {} yuan; spend less, or ask the county",
                                   kind_words_en(judged.kind), judged.income.yuan(), *judged.percent, judged.basis, judged.before.yuan(),
                                   judged.amount.yuan(), (judged.before + judged.amount).yuan())};
    }
    return std::nullopt;
}

namespace {

std::string joined(const std::string& first, const std::string& second) { return first.empty() || second.empty() ? first + second : first + "\n" + second; }

}  // namespace

Result<Nothing> book(Work& work, const PlanAt& at, const Judged& judged, const Spending& spending) {
    const bool of_sheet = spending.subject_kind == SubjectKind::sheet;
    const auto credit = of_sheet ? journal::Account::payables : payments::money_account(work, at.school.county, at.school.id);
    // A sheet or an invoice that was left out is agreed to after the lock of its term: the row keeps the term, the entry stands in open books.
    const journal::Transfer transfer{.books = of_sheet ? journal::books_to_write(work, at.school.county, at.books()) : at.books(),
                                     .debit = account_of(judged.kind),
                                     .credit = credit,
                                     .amount = judged.amount,
                                     .reason = spending.reason,
                                     .words = spending.words,
                                     .reference = {of_sheet ? "pay_sheet" : "spending", spending.subject},
                                     .basis = joined(spending.basis, judged.basis),
                                     .day = spending.day};
    TRY(const journal::EntryId entry, journal::post(work, transfer));
    const std::optional<std::string_view> sheet = of_sheet ? std::optional<std::string_view>(spending.subject) : std::nullopt;
    const std::optional<std::string_view> approved = judged.approval ? std::optional<std::string_view>("approved") : std::nullopt;
    work.run(queries::insert_booking, work.county(), spending.subject, judged.kind, spending.subject_kind, sheet, at.school.id, at.plan.school_year,
             at.plan.term, transfer.debit, credit, judged.amount.in_fen(), entry, spending.words, spending.document, spending.day, judged.listed,
             judged.percent, judged.income.in_fen(), judged.before.in_fen(), judged.approval, approved, work.now(), actor_key(work.actor()),
             work.actor().name);
    return Nothing{};
}

}  // namespace luoshi::fees::pay
