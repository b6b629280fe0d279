#include "fees/pay/overruns.hpp"

#include <algorithm>

#include "fees/pay/queries.hpp"
#include "fees/pay/sheet.hpp"
#include "fees/pay/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::fees::pay {
namespace {

// In the order of queries/request_by_id.sql.
struct RequestRow {
    std::string county;
    OverrunId id;
    BodyId school;
    std::int64_t school_year = 0;
    org::TermKind term = org::TermKind::autumn;
    SubjectKind subject_kind = SubjectKind::spending;
    std::string subject;
    SpendingKind kind = SpendingKind::consumables;
    std::int64_t amount_fen = 0;
    OverrunCause cause = OverrunCause::over_share;
    std::string document;
    Date day;
    std::string words;
    std::int64_t income_fen = 0;
    std::int64_t before_fen = 0;
    std::optional<std::int64_t> ceiling_percent;
    Instant at;
    std::string by_whom;
    std::string by_name;
    std::optional<OverrunDecision> decision;
    std::optional<std::string> reason;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by_name;
    std::int64_t booked = 0;
};
BOOST_DESCRIBE_STRUCT(RequestRow, (),
                      (county, id, school, school_year, term, subject_kind, subject, kind, amount_fen, cause, document, day, words, income_fen,
                       before_fen, ceiling_percent, at, by_whom, by_name, decision, reason, decided_at, decided_by_name, booked))

Problem no_such_request() { return {Code::missing, "no-such-request", "没有这项超限申请", "there is no such request"}; }

std::optional<Problem> why_not_decide(Work& work, const RequestRow& row, const SchoolAt& school) {
    if (row.decision) return Problem{Code::conflict, "request-decided", "这项申请已经有了结论", "this request is decided"};
    if (!work.actor().may(permissions::approve, school.path))
        return Problem{Code::denied, "not-permitted", "由县级教育部门审批", "the county's education bureau decides"};
    if (row.by_whom == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person-required", "申请人不能审批自己的申请", "whoever asked does not decide"};
    return std::nullopt;
}

OverrunRow row_of(Work& work, const RequestRow& row, const SchoolAt& school) {
    OverrunRow view;
    view.id = row.id;
    view.county = row.county;
    view.school = row.school;
    view.school_name = school.name;
    view.subject_kind = row.subject_kind;
    view.subject = row.subject;
    view.kind = row.kind;
    view.kind_words = kind_words(row.kind);
    view.kind_words_en = kind_words_en(row.kind);
    view.amount_fen = row.amount_fen;
    view.cause = row.cause;
    view.document = row.document;
    view.day = row.day;
    view.words = row.words;
    view.income_fen = row.income_fen;
    view.before_fen = row.before_fen;
    view.ceiling_percent = row.ceiling_percent;
    view.asked_at = row.at;
    view.asked_by_name = row.by_name;
    view.decision = row.decision;
    view.reason = row.reason.value_or("");
    view.decided_at = row.decided_at;
    view.decided_by_name = row.decided_by_name.value_or("");
    view.booked = row.booked != 0;
    view.decide = pay_action("decide", "审批", "Decide", why_not_decide(work, row, school));
    return view;
}

Result<OverrunList> county_page(Work& work, const org::BodyLine& body) {
    OverrunList list;
    std::map<BodyId, std::optional<SchoolAt>> schools;
    const auto seen = [&](BodyId id) -> const SchoolAt* {
        auto [at, fresh] = schools.try_emplace(id);
        if (fresh) at->second = find_school_at(work, id);
        const auto& school = at->second;
        const bool may = school && (work.actor().may(permissions::approve, school->path) || work.actor().may(permissions::read, school->path));
        return may ? &*school : nullptr;
    };
    for (const auto& row : work.all<RequestRow>(queries::requests_of_county, body.county)) {
        if (const auto* school = seen(row.school)) list.items.push_back(row_of(work, row, *school));
    }
    for (const auto& head : work.all<SheetHead>(queries::sheets_for_county, body.county)) {
        const auto* school = seen(head.school);
        if (!school) continue;
        HeadLineSheet waiting{head.id, head.county, school->name, head.first_day, head.last_day, {}, 0};
        for (const auto& line : current_lines(work, head)) {
            if (line.agreed_by) continue;
            waiting.names += (waiting.names.empty() ? "" : "、") + line.name;
            waiting.gross_fen += line.gross_fen;
        }
        list.sheets.push_back(std::move(waiting));
    }
    return list;
}

// Of a sheet, kind and amount are what its lines say.
Result<Nothing> check_subject(Work& work, const PlanAt& at, const AskOverrun& command) {
    if (command.subject_kind == SubjectKind::spending) return require_words("document", command.document, 2000, "内容");
    const auto id = SheetId::parse(command.subject);
    const auto head = id ? find_sheet(work, *id) : std::nullopt;
    if (!head || head->school != at.school.id || head->plan != at.plan.id) return no_such_sheet();
    for (const auto& sum : kind_sums(current_lines(work, *head))) {
        if (sum.kind == command.kind && sum.amount_fen == command.amount_fen) return Nothing{};
    }
    return Problem{Code::conflict, "changed-meanwhile", "酬劳表里这一类的金额已经变了，请刷新后重新申请", "the sheet's amount of this kind has changed; reload it and ask again"};
}

Result<PlanAt> asked_plan(Work& work, const AskOverrun& command) {
    TRY(PlanAt at, require_plan(work, command.plan, {permissions::write}));
    TRY_DO(require_words("words", command.words, 2000, "内容"));
    TRY_DO(require_positive("amount_fen", command.amount_fen));
    if (!SpendingId::parse(command.subject))
        return Problem{Code::invalid, "no-such-subject", "申请所指的支出编号不对", "the subject is no id", {{"subject", "invalid", "编号不对"}}};
    TRY_DO(check_subject(work, at, command));
    return at;
}

bool same(const RequestRow& row, const PlanAt& at, const AskOverrun& command) {
    return row.school == at.school.id && row.subject_kind == command.subject_kind && row.subject == command.subject && row.kind == command.kind &&
           row.amount_fen == command.amount_fen && row.words == command.words && row.document == command.document && row.day == command.day;
}

}  // namespace

std::vector<OverrunRow> requests_of(Work& work, const SchoolAt& school) {
    const auto plans = plans_of(work, school);
    std::vector<OverrunRow> rows;
    for (const auto& row : work.all<RequestRow>(queries::requests_of_school, school.county, school.id)) {
        rows.push_back(row_of(work, row, school));
        const auto plan = std::ranges::find_if(plans, [&](const PayPlan& one) { return one.school_year == row.school_year && one.term == row.term; });
        if (plan != plans.end()) rows.back().plan = plan->plan;
    }
    return rows;
}

Result<SpendingView> ask_overrun(Work& work, const AskOverrun& command) {
    TRY(const PlanAt at, asked_plan(work, command));
    if (const auto known = work.one<RequestRow>(queries::request_by_id, command.id)) {
        if (!same(*known, at, command)) return id_taken();
        return show_spending(work, {at.school.id, command.plan});
    }
    TRY(const Judged judged, judge(work, at, command.kind, Money::fen(command.amount_fen), command.subject));
    if (!why_not_spend(judged))
        return Problem{Code::conflict, "within-limits", "这笔支出没有超限，可以直接登记", "this spending is within the limits: enter it"};
    const auto cause = judged.outside() ? OverrunCause::outside_list : OverrunCause::over_share;
    work.run(queries::insert_request, at.school.county, command.id, at.school.id, at.plan.school_year, at.plan.term, command.subject_kind, command.subject,
             command.kind, command.amount_fen, cause, command.document, command.day, command.words, judged.income.in_fen(), judged.before.in_fen(),
             judged.percent, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("spending.ask", "overrun_request", command.id.to_string(), {{"kind", json::enum_name(command.kind)}, {"amount_fen", command.amount_fen}});
    return show_spending(work, {at.school.id, command.plan});
}

Result<OverrunList> find_overruns(Work& work, const FindOverruns& query) {
    const auto id = query.body ? query.body : work.actor().body;
    const auto body = id ? org::find_body(work, *id) : std::nullopt;
    if (!body) return OverrunList{};
    return county_page(work, *body);
}

Result<OverrunList> decide_overrun(Work& work, const DecideOverrun& command) {
    const auto row = work.one<RequestRow>(queries::request_by_id, command.id);
    if (!row) return no_such_request();
    const auto school = find_school_at(work, row->school);
    if (!school || !work.actor().may(permissions::approve, school->path)) return no_such_request();
    TRY_DO(require_county(work, row->county));
    TRY_DO(require_words("reason", command.reason, 2000, "内容"));
    const auto body = work.actor().body ? org::find_body(work, *work.actor().body) : org::find_body(work, row->school);
    if (row->decision == command.decision && row->reason == command.reason) return county_page(work, *body);
    if (auto problem = why_not_decide(work, *row, *school)) return std::move(*problem);
    work.run(queries::insert_decision, row->county, row->id, command.decision, row->subject, row->kind, row->amount_fen, row->by_whom, command.reason,
             work.now(), actor_key(work.actor()), work.actor().name);
    work.record("spending.decide", "overrun_request", command.id.to_string(), {{"decision", json::enum_name(command.decision)}});
    return county_page(work, *body);
}

}  // namespace luoshi::fees::pay
