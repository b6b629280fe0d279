// What else the money buys, what was given towards it, and how each kind stands against its ceiling.
#include <fmt/format.h>

#include <algorithm>

#include "fees/pay/overruns.hpp"
#include "fees/pay/queries.hpp"
#include "fees/pay/use_cases.hpp"
#include "fees/payments/api.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::pay {
namespace {

constexpr SpendingKind kinds[] = {SpendingKind::teachers,    SpendingKind::managers,  SpendingKind::outside_persons, SpendingKind::outside_bodies,
                                  SpendingKind::consumables, SpendingKind::utilities, SpendingKind::maintenance,     SpendingKind::insurance};

// In the order of queries/bookings_of_term.sql.
struct BookingRow {
    std::string subject;
    SpendingKind kind = SpendingKind::consumables;
    SubjectKind subject_kind = SubjectKind::spending;
    BodyId school;
    std::int64_t school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    std::int64_t amount_fen = 0;
    std::string words;
    std::string document;
    Date day;
    Listed listed = Listed::no_list;
    std::optional<std::int64_t> ceiling_percent;
    std::int64_t income_fen = 0;
    std::int64_t before_fen = 0;
    std::optional<OverrunId> approval;
    std::optional<std::string> approval_reason;
    std::optional<std::string> approved_by_name;
    Instant at;
    std::string by_name;
    journal::EntryId entry;
    std::optional<std::string> reversed_reason;
    std::optional<Instant> reversed_at;
    std::optional<std::string> reversed_by_name;

    journal::Books books() const { return {school, Fund::service, static_cast<int>(school_year), term}; }
};
BOOST_DESCRIBE_STRUCT(BookingRow, (),
                      (subject, kind, subject_kind, school, school_year, term, amount_fen, words, document, day, listed, ceiling_percent, income_fen,
                       before_fen, approval, approval_reason, approved_by_name, at, by_name, entry, reversed_reason, reversed_at, reversed_by_name))

// In the order of queries/grant_by_id.sql.
struct StoredGrant {
    GrantId id;
    GrantKind kind = GrantKind::grant;
    std::int64_t amount_fen = 0;
    std::string giver;
    std::string document;
    Date day;
    std::string by_name;
    BodyId school;
    std::int64_t school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    journal::EntryId entry;
    std::optional<std::string> reversed_reason;
    std::optional<Instant> reversed_at;
    std::optional<std::string> reversed_by_name;

    journal::Books books() const { return {school, Fund::service, static_cast<int>(school_year), term}; }
};
BOOST_DESCRIBE_STRUCT(StoredGrant, (),
                      (id, kind, amount_fen, giver, document, day, by_name, school, school_year, term, entry, reversed_reason, reversed_at, reversed_by_name))

std::optional<Problem> why_not_reverse(const StoredGrant& grant) {
    if (!grant.reversed_reason) return std::nullopt;
    return Problem{Code::conflict, "already-reversed", "这笔补助已经冲正，不能再冲一次", "this grant was taken back already"};
}

MoneyGrantRow row_of(const StoredGrant& grant, const std::optional<Problem>& may_not) {
    return {grant.id, grant.kind, grant.amount_fen, grant.giver, grant.document, grant.day, grant.by_name, grant.reversed_reason, grant.reversed_at,
            grant.reversed_by_name.value_or(""), pay_action("reverse", "冲正", "Take back", may_not ? may_not : why_not_reverse(grant))};
}

std::optional<Problem> why_not_reverse(const BookingRow& booking) {
    if (booking.subject_kind == SubjectKind::sheet)
        return Problem{Code::conflict, "agreed-by-sheet", "酬劳表和机构账单的支出经本人和负责人同意，不在这里冲正", "what a sheet or an invoice paid was agreed to and is not taken back here"};
    if (booking.reversed_reason)
        return Problem{Code::conflict, "already-reversed", "这笔支出已经冲正，不能再冲一次", "this spending was taken back already"};
    return std::nullopt;
}

SpendingRow row_of(const BookingRow& booking, const std::optional<Problem>& may_not) {
    return {booking.subject, booking.kind, std::string(kind_words(booking.kind)), std::string(kind_words_en(booking.kind)), booking.subject_kind,
            booking.amount_fen, booking.words, booking.document, booking.day, booking.approval.has_value(), booking.approval_reason.value_or(""),
            booking.approved_by_name.value_or(""), booking.by_name, booking.reversed_reason, booking.reversed_at,
            booking.reversed_by_name.value_or(""), pay_action("reverse", "冲正", "Take back", may_not ? may_not : why_not_reverse(booking))};
}

KindView kind_view(Work& work, const PlanAt& at, const SpendingLimits& limits, SpendingKind kind, Money income) {
    KindView view;
    view.kind = kind;
    view.words = kind_words(kind);
    view.words_en = kind_words_en(kind);
    view.listed = limits.listed(kind);
    const auto spent = spent_of(work, at, kind);
    view.spent_fen = spent.in_fen();
    if (income > Money{}) view.share_permille = spent.in_fen() * 1000 / income.in_fen();
    view.ceiling_percent = limits.ceiling(kind);
    view.ceiling_words = "没有设上限";
    view.ceiling_words_en = "no ceiling is set";
    if (view.ceiling_percent) {
        view.ceiling_words = fmt::format("最多占收入 {}%（{}）", *view.ceiling_percent, limits.share_basis);
        view.ceiling_words_en = fmt::format("at most {} % of the income ({})", *view.ceiling_percent, limits.share_basis);
        view.left_fen = std::max<std::int64_t>(0, *view.ceiling_percent * income.in_fen() / 100 - spent.in_fen());
        view.above = above_share(spent, Money{}, income, *view.ceiling_percent);
    }
    return view;
}

Result<SpendingView> spending_page(Work& work, const SchoolAt& school, const std::optional<PlanId>& wanted) {
    SpendingView view;
    view.school = school.id;
    view.school_name = school.name;
    view.county = school.county;
    view.plans = plans_of(work, school);
    view.requests = requests_of(work, school);
    std::optional<Problem> may_not;
    if (!work.actor().may(permissions::write, school.path))
        may_not = Problem{Code::denied, "not-permitted", "由学校财务人员登记", "the finance staff of the school enter it"};
    auto why_not = may_not;
    if (!why_not && view.plans.empty())
        why_not = Problem{Code::conflict, "no-plan", "本校还没有公布的学期方案", "the school has no published plan"};
    view.enter = pay_action("enter", "登记支出", "Enter spending", why_not);
    view.grant = pay_action("grant", "登记补助到账", "Enter money given", why_not);
    if (wanted) view.plan = wanted;
    else if (!view.plans.empty()) view.plan = view.plans.front().plan;
    if (!view.plan) return view;
    const auto plan = catalogue::find_plan(work, *view.plan);
    if (!plan || plan->school != school.id) return Problem{Code::missing, "no-such-plan", "没有这个学期实施方案", "there is no such term plan"};
    const PlanAt at{*plan, school};
    TRY(const SpendingLimits limits, spending_limits(work, school, work.today()));
    view.list_words = limits.list_words;
    view.locked = journal::is_locked(work, school.county, at.books());
    // Money that comes late comes anyway: only spending is held to the books of its term.
    if (view.enter.enabled && view.locked)
        view.enter = pay_action("enter", "登记支出", "Enter spending",
                                Problem{Code::conflict, "period-locked", "这个学期的账已经锁定，请登记到当前学期", "the books of this term are closed; enter it in the running term"});
    const auto income = income_of(work, at);
    view.income_fen = income.in_fen();
    for (const auto kind : kinds) {
        view.kinds.push_back(kind_view(work, at, limits, kind, income));
        view.spent_fen += view.kinds.back().spent_fen;
    }
    for (const auto& booking : work.all<BookingRow>(queries::bookings_of_term, school.county, school.id, plan->school_year, plan->term))
        view.rows.push_back(row_of(booking, may_not));
    for (const auto& grant : work.all<StoredGrant>(queries::grants_of_term, school.county, school.id, plan->school_year, plan->term))
        view.grants.push_back(row_of(grant, may_not));
    return view;
}

bool same(const BookingRow& booking, const PlanAt& at, const EnterSpending& command) {
    return booking.school == at.school.id && booking.school_year == at.plan.school_year && booking.term == at.plan.term &&
           booking.amount_fen == command.amount_fen && booking.words == command.words && booking.document == command.document && booking.day == command.day;
}

Result<SpendingView> page_of_term(Work& work, const SchoolAt& school, std::int64_t school_year, org::TermKind term) {
    const auto plans = plans_of(work, school);
    const auto plan = std::ranges::find_if(plans, [&](const PayPlan& one) { return one.school_year == school_year && one.term == term; });
    return spending_page(work, school, plan == plans.end() ? std::nullopt : std::optional(plan->plan));
}

// People and bodies are paid by sheets and invoices, where their sessions stand.
std::optional<Problem> why_not_directly(SpendingKind kind) {
    switch (kind) {
        case SpendingKind::teachers:
        case SpendingKind::managers:
        case SpendingKind::outside_persons:
            return Problem{Code::conflict, "pay-by-sheet", fmt::format("“{}”通过酬劳表支付，不在这里登记", kind_words(kind)),
                           fmt::format("\"{}\" is paid by pay sheets", kind_words_en(kind))};
        case SpendingKind::outside_bodies:
            return Problem{Code::conflict, "pay-by-invoice", "机构费用通过机构账单支付，不在这里登记", "outside bodies are paid by invoices"};
        case SpendingKind::consumables:
        case SpendingKind::utilities:
        case SpendingKind::maintenance:
        case SpendingKind::insurance: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

Result<SpendingView> show_spending(Work& work, const OnePaySchool& query) {
    TRY(const SchoolAt school, require_school(work, query.school, {permissions::read, permissions::write, permissions::approve}));
    return spending_page(work, school, query.plan);
}

Result<SpendingView> enter_spending(Work& work, const EnterSpending& command) {
    TRY(const PlanAt at, require_plan(work, command.plan, {permissions::write}));
    const auto subject = command.id.to_string();
    if (const auto known = work.one<BookingRow>(queries::booking_of, at.school.county, command.id, command.kind)) {
        if (!same(*known, at, command)) return id_taken();
        return spending_page(work, at.school, command.plan);
    }
    if (auto problem = why_not_directly(command.kind)) return std::move(*problem);
    TRY_DO(require_positive("amount_fen", command.amount_fen));
    TRY_DO(require_words("words", command.words, 2000, "内容"));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_past(work, "day", command.day));
    TRY(const Judged judged, judge(work, at, command.kind, Money::fen(command.amount_fen), subject));
    if (auto problem = why_not_spend(judged)) return std::move(*problem);
    TRY_DO(book(work, at, judged,
                {.subject_kind = SubjectKind::spending, .subject = subject, .words = command.words, .document = command.document, .day = command.day,
                 .reason = journal::Reason::spent}));
    work.record("spending.enter", "spending", subject, {{"kind", json::enum_name(command.kind)}, {"amount_fen", command.amount_fen}});
    return spending_page(work, at.school, command.plan);
}

Result<SpendingView> reverse_spending(Work& work, const ReverseSpending& command) {
    const Problem missing{Code::missing, "no-such-spending", "没有这笔支出", "there is no such spending"};
    const auto booking = work.one<BookingRow>(queries::spending_by_id, work.county(), command.id);
    if (!booking) return missing;
    const auto school = require_school(work, booking->school, {permissions::write});
    if (!school) return missing;
    const auto show = [&] { return page_of_term(work, *school, booking->school_year, booking->term); };
    if (booking->reversed_reason == command.reason) return show();
    if (auto problem = why_not_reverse(*booking)) return std::move(*problem);
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    // After the lock of its term a correction belongs into the books that are open.
    const auto into = journal::books_to_write(work, school->county, booking->books());
    TRY_DO(journal::reverse(work, booking->entry, into, fmt::format("支出冲正：{}（{}）", booking->words, command.reason)));
    work.run(queries::insert_reversal, school->county, booking->entry, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("spending.reverse", "spending", command.id.to_string(), {{"amount_fen", booking->amount_fen}, {"reason", command.reason}});
    return show();
}

Result<SpendingView> enter_grant(Work& work, const EnterGrant& command) {
    TRY(const PlanAt at, require_plan(work, command.plan, {permissions::write}));
    if (const auto known = work.one<StoredGrant>(queries::grant_by_id, at.school.county, command.id)) {
        const bool same = known->school == at.school.id && known->school_year == at.plan.school_year && known->term == at.plan.term &&
                          known->kind == command.kind && known->amount_fen == command.amount_fen && known->giver == command.giver &&
                          known->document == command.document && known->day == command.day;
        if (!same) return id_taken();
        return spending_page(work, at.school, command.plan);
    }
    TRY_DO(require_positive("amount_fen", command.amount_fen));
    TRY_DO(require_words("giver", command.giver, 2000, "内容"));
    TRY_DO(require_words("document", command.document, 2000, "内容"));
    TRY_DO(require_past(work, "day", command.day));
    const bool subsidy = command.kind == GrantKind::subsidy;
    const auto credit = subsidy ? journal::Account::subsidy_due : journal::Account::grants;
    const auto into = payments::money_account(work, at.school.county, at.school.id);
    // Finance pays a term after it was settled and claimed, which is often after its lock: the row keeps the term it is for, the entry stands in open books.
    const auto books = journal::books_to_write(work, at.school.county, at.books());
    TRY(const journal::EntryId entry, journal::post(work, {.books = books,
                                                           .debit = into,
                                                           .credit = credit,
                                                           .amount = Money::fen(command.amount_fen),
                                                           .reason = subsidy ? journal::Reason::subsidised : journal::Reason::granted,
                                                           .words = fmt::format("{}：{}（{}）", subsidy ? "减免补助到账" : "补助到账", command.giver, command.document),
                                                           .reference = {"grant_received", command.id.to_string()},
                                                           .basis = command.document,
                                                           .day = command.day}));
    work.run(queries::insert_grant, at.school.county, command.id, at.school.id, at.plan.school_year, at.plan.term, command.kind, into, credit,
             command.amount_fen, entry, command.giver, command.document, command.day, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("spending.grant", "grant_received", command.id.to_string(), {{"kind", json::enum_name(command.kind)}, {"amount_fen", command.amount_fen}});
    return spending_page(work, at.school, command.plan);
}

Result<SpendingView> reverse_grant(Work& work, const ReverseGrant& command) {
    const Problem missing{Code::missing, "no-such-grant", "没有这笔补助", "there is no such grant"};
    const auto grant = work.one<StoredGrant>(queries::grant_by_id, work.county(), command.id);
    if (!grant) return missing;
    const auto school = require_school(work, grant->school, {permissions::write});
    if (!school) return missing;
    const auto show = [&] { return page_of_term(work, *school, grant->school_year, grant->term); };
    if (grant->reversed_reason == command.reason) return show();
    if (auto problem = why_not_reverse(*grant)) return std::move(*problem);
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    const auto into = journal::books_to_write(work, school->county, grant->books());
    TRY_DO(journal::reverse(work, grant->entry, into, fmt::format("补助冲正：{}（{}）", grant->giver, command.reason)));
    work.run(queries::insert_grant_reversal, school->county, grant->id, grant->entry, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("spending.reverse_grant", "grant_received", command.id.to_string(), {{"amount_fen", grant->amount_fen}, {"reason", command.reason}});
    return show();
}

}  // namespace luoshi::fees::pay
