// Ordering, and the lists.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "foundation/words.hpp"
#include "supervision/rectification/queries.hpp"
#include "supervision/rectification/store.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {
namespace {

constexpr std::size_t pupils_most = 5000;

Problem no_such_body() { return {Code::missing, "no-such-body", "没有这个单位，或者您无权督办", "there is no such body, or it is not for you to order"}; }
Problem no_such_origin() { return {Code::missing, "no-such-origin", "没有这条线索、投诉或检查问题", "there is no such case, complaint or finding"}; }

std::optional<org::BodyLine> body_at(Work& work, std::string_view path) {
    if (path.size() < 3 || path.back() != '/') return std::nullopt;
    const auto begin = path.rfind('/', path.size() - 2) + 1;
    const auto found = org::find_body_by_code(work, path.substr(begin, path.size() - begin - 1));
    return found && found->path == path ? found : std::nullopt;
}

// What an order rests on: who is concerned, in what words, with money or without.
struct OriginFacts {
    BodyId body;
    std::string path;
    std::string words;
    bool money = false;
    bool open = true;
    std::string what = {};
    std::string basis = {};
    std::vector<PupilAmount> pupils = {};
};

Result<OriginFacts> facts_of(Work& work, std::string_view county, std::string_view kind, std::string_view origin) {
    if (kind == "case") {
        const auto id = checks::CaseId::parse(origin);
        const auto found = id ? checks::find_case(work, county, *id) : std::nullopt;
        if (!found) return no_such_origin();
        const auto advice = checks::advice_of_case(found->rule);
        OriginFacts facts{.body = found->body, .path = found->body_path, .words = found->words, .money = found->money, .open = found->state == checks::CaseState::open};
        facts.what = fmt::format("{}。请{}。", found->words, advice.remedy);
        facts.basis = advice.basis;
        for (const auto& pupil : checks::pupils_of_case(work, county, *id))
            if (pupil.amount_fen > 0) facts.pupils.push_back({pupil.code, pupil.amount_fen});
        return facts;
    }
    if (kind == "complaint") {
        const auto id = complaints::ComplaintId::parse(origin);
        const auto found = id ? complaints::find_complaint(work, county, *id) : std::nullopt;
        if (!found) return no_such_origin();
        OriginFacts facts{.body = found->against, .path = found->against_path, .words = "投诉 " + found->number, .money = found->kind == "money"};
        facts.what = fmt::format("投诉 {} 反映的问题属实，请整改。", found->number);
        return facts;
    }
    if (kind == "finding") {
        const auto id = inspections::FindingId::parse(origin);
        const auto found = id ? inspections::find_finding(work, county, *id) : std::nullopt;
        if (!found) return no_such_origin();
        OriginFacts facts{.body = found->body, .path = found->body_path, .words = found->words, .money = found->money, .open = found->state == "open"};
        facts.what = found->words;
        if (const auto behind = case_behind(work, county, kind, origin); behind && facts.money)
            for (const auto& pupil : checks::pupils_of_case(work, county, behind->id))
                if (pupil.amount_fen > 0) facts.pupils.push_back({pupil.code, pupil.amount_fen});
        return facts;
    }
    return no_such_origin();
}

Result<Nothing> hand_over(Work& work, const IssueOrder& command) {
    const auto order = command.id.to_string();
    if (command.origin_kind == "case") return checks::hand_over_case(work, checks::CaseId::parse(command.origin).value(), order);
    if (command.origin_kind == "complaint") return complaints::note_order_on_complaint(work, complaints::ComplaintId::parse(command.origin).value(), order);
    if (command.origin_kind == "finding") {
        TRY_DO(inspections::hand_over_finding(work, inspections::FindingId::parse(command.origin).value(), order));
        // One wrong is put right by one order: the case that sent the inspectors there goes with what they found.
        if (const auto behind = case_behind(work, work.county(), command.origin_kind, command.origin); behind && behind->state == checks::CaseState::open)
            return checks::hand_over_case(work, behind->id, order);
    }
    return Nothing{};
}

Result<std::vector<fees::refunds::PupilId>> pupils_named(Work& work, const IssueOrder& command) {
    if (!command.money) {
        if (!command.pupils.empty()) return field_problem("pupils", "pupils-without-money", "不涉及退费的督办单不列学生", "an order without money names no pupils");
        return std::vector<fees::refunds::PupilId>{};
    }
    if (command.pupils.empty())
        return field_problem("pupils", "pupils-required", "涉及退费的督办单要逐生列出应退金额：没有名单就无法核对钱是否退到每个学生",
                             "an order of money names each pupil and amount: without the list nobody can see that the money came back");
    if (command.pupils.size() > pupils_most) return field_problem("pupils", "too-many", "一份督办单最多列 5000 名学生", "at most 5000 pupils in one order");
    std::vector<fees::refunds::PupilId> found;
    std::set<std::string> seen;
    for (const auto& pupil : command.pupils) {
        if (pupil.amount_fen <= 0) return field_problem("pupils", "amount-invalid", fmt::format("学生 {} 的应退金额要大于 0", pupil.code), "the amount of each pupil is above zero");
        if (!seen.insert(pupil.code).second) return field_problem("pupils", "pupil-twice", fmt::format("学生 {} 列了两次", pupil.code), "a pupil is named twice: " + pupil.code);
        const auto id = work.one<fees::refunds::PupilId>(queries::pupil_by_code, work.county(), pupil.code, command.body);
        if (!id) return field_problem("pupils", "no-such-pupil", fmt::format("被督办单位没有编号为 {} 的学生", pupil.code), "the body ordered has no pupil " + pupil.code);
        found.push_back(*id);
    }
    return found;
}

// Short name, and the division where the body orders outside its own: each partition numbers for itself.
std::string number_of(Work& work, const org::BodyLine& issuer, int year, std::int64_t serial) {
    const auto mark = issuer.short_name.empty() ? issuer.name : issuer.short_name;
    const auto place = issuer.county == work.county() ? std::string{} : fmt::format("（{}）", work.county());
    return fmt::format("{}督办{}〔{}〕{}号", mark, place, year, serial);
}

struct Cursor {
    Instant at = Instant::from_microseconds(std::numeric_limits<std::int64_t>::max());
    std::string id = "~";
};

Result<Cursor> read_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return Cursor{};
    const Problem bad{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始", "the cursor is not valid; start from the first page"};
    const auto split = cursor->find('~');
    if (split == std::string::npos) return bad;
    std::int64_t at = 0;
    const auto* const end = cursor->data() + split;
    const auto [stop, error] = std::from_chars(cursor->data(), end, at);
    if (error != std::errc{} || stop != end || !OrderId::parse(cursor->substr(split + 1))) return bad;
    return Cursor{Instant::from_microseconds(at), cursor->substr(split + 1)};
}

}  // namespace

Result<RectificationDraft> draft_order(Work& work, const DraftOrder& query) {
    RectificationDraft draft{.county = query.county, .body = query.body, .body_name = "", .origin_kind = query.origin_kind, .origin = query.origin, .origin_words = "", .what = "", .basis = ""};
    if (!query.follows.empty()) {
        const auto id = OrderId::parse(query.follows);
        if (!id) return no_such_order();
        TRY(const OrderNow before, require_order(work, *id));
        draft = {before.county, before.path, before.body_name, "own", "", fmt::format("{} 回头看发现问题反复", before.number), before.what, before.basis, before.money == "yes"};
    } else if (query.origin_kind == "own" || query.origin_kind.empty()) {
        draft.origin_kind = "own";
        const auto body = body_at(work, query.body);
        if (!body || !work.actor().may(permissions::order, body->path)) return no_such_body();
        draft.county = body->county;
        draft.body_name = body->name;
    } else {
        TRY(const OriginFacts facts, facts_of(work, query.county, query.origin_kind, query.origin));
        if (!work.actor().may(permissions::order, facts.path)) return no_such_origin();
        draft.body = facts.path;
        draft.body_name = org::find_body(work, facts.body).value().name;
        draft.origin_words = facts.words;
        draft.what = facts.what;
        draft.basis = facts.basis;
        draft.money = facts.money;
        draft.pupils = facts.pupils;
    }
    if (draft.basis.empty()) draft.basis = "湘教改〔2022〕1号 五";
    return draft;
}

Result<RectificationView> issue_order(Work& work, const IssueOrder& command) {
    const auto& actor = work.actor();
    const auto body = body_at(work, command.body);
    if (!body || !actor.may(permissions::order, body->path)) return no_such_body();
    if (body->county != work.county()) return field_problem("county", "other-county", "请求所指的县市区与被督办单位不符", "the request names another county than the body's");
    const auto asked = json::to_json(command);
    if (const auto known = order_now(work, work.county(), command.id)) {
        if (known->asked == asked) return view_of(work, *known);
        return id_taken();
    }
    if (!actor.body) return Problem{Code::denied, "post-required", "请以任职岗位的身份下达", "order in a post of a body"};
    if (*actor.body == body->id || actor.body_path.starts_with(body->path))
        return Problem{Code::denied, "own-order", "不能督办本单位，由上级下达", "nobody orders their own body; the level above does"};
    TRY_DO(require_words("what", command.what, 2000));
    TRY_DO(require_words("basis", command.basis, 2000));
    if (command.working_days < 1 || command.working_days > 250)
        return field_problem("working_days", "days-invalid", "整改期限为 1 到 250 个工作日", "between 1 and 250 working days");
    if (command.origin_kind == "own" ? !command.origin.empty() : command.origin.empty()) return no_such_origin();
    if (command.origin_kind != "own") {
        TRY(const OriginFacts facts, facts_of(work, work.county(), command.origin_kind, command.origin));
        if (facts.body != body->id) return no_such_origin();
        if (facts.money && !command.money)
            return field_problem("money", "money-case", "这个问题涉及收费，只有逐生退费到账才能销号，不能改为不涉及退费",
                                 "this is about money: it closes only when each pupil has it back");
    }
    if (command.follows) {
        const auto before = order_now(work, work.county(), *command.follows);
        if (!before || before->body != body->id || before->state != OrderState::closed) return no_such_order();
    }
    TRY(const auto pupils, pupils_named(work, command));
    TRY(const WorkingDays days, org::working_days(work));
    TRY(const Date due, days.plus_working_days(work.today(), command.working_days));
    const auto issuer = org::find_body(work, *actor.body).value();
    const int year = static_cast<int>(work.today().ymd().year());
    const auto last = work.one<std::int64_t>(queries::last_number, work.county(), issuer.id, year);
    const auto serial = last.value_or(0) + 1;
    const auto number = number_of(work, issuer, year, serial);
    const std::string money = command.money ? "yes" : "no";
    const auto count = static_cast<std::int64_t>(pupils.size());
    work.run(queries::insert_order, work.county(), command.id, body->id, issuer.id, year, serial, last, number, command.what, command.basis, due, money, count, command.origin_kind,
             command.origin, command.follows, work.now(), actor_key(actor), actor.name, asked);
    for (std::size_t i = 0; i < pupils.size(); ++i)
        work.run(queries::insert_pupil, work.county(), command.id, pupils[i], static_cast<std::int64_t>(i + 1), count, command.pupils[i].amount_fen);
    work.run(queries::insert_step, work.county(), command.id, 1, work.new_id<StepId>(), Act::ordered, OrderState::ordered, std::optional<std::int64_t>{}, std::optional<OrderState>{},
             body->id, actor_key(actor), money, count, command.what, due, std::optional<Date>{}, std::optional<std::int64_t>{}, std::optional<std::int64_t>{}, work.now(),
             actor_key(actor), actor.name, actor.body);
    work.run(queries::insert_standing, work.county(), command.id, due);
    TRY_DO(hand_over(work, command));
    work.record("rectification.ordered", "rectification_order", command.id.to_string(), json::value{{"number", number}, {"body", body->code}});
    work.emit("rectification.ordered", json::value{{"county", work.county()}, {"order", command.id.to_string()}, {"body_path", body->path}});
    return view_of(work, *order_now(work, work.county(), command.id));
}

Result<http::Page<RectificationRow>> find_orders(Work& work, const FindOrders& query) {
    TRY(const Cursor after, read_cursor(query.cursor));
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit.value_or(50), 1, 200));
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    const auto overdue = query.overdue.value_or(false) ? std::optional(work.today().to_string()) : std::nullopt;
    auto rows = work.all<OrderNow>(queries::find_orders, json::value(scopes), query.body, query.state, query.open.value_or(false) ? std::optional<std::string>("yes") : std::nullopt,
                                   overdue, after.at, after.id, static_cast<std::int64_t>(limit + 1));
    http::Page<RectificationRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    const auto days = org::working_days(work);
    for (const auto& row : rows) page.items.push_back(row_of(work, row, days));
    if (more) page.next = fmt::format("{}~{}", rows.back().at.microseconds(), rows.back().id.to_string());
    return page;
}

Result<RectificationView> show_order(Work& work, const OneOrder& query) {
    TRY(const OrderNow at, require_order(work, query.id));
    return view_of(work, at);
}

}  // namespace luoshi::supervision::rectification
