#include "supervision/rectification/store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "supervision/rectification/queries.hpp"

namespace luoshi::supervision::rectification {

Problem no_such_order() { return {Code::missing, "no-such-order", "没有这份督办单，或者您无权查看", "there is no such order, or it is not for you"}; }
Problem id_taken() {
    return {Code::conflict, "id-taken", "这个编号已用于另一次办理，请刷新后重新提交", "this id belongs to another act; load the page anew and submit again"};
}

std::optional<OrderNow> order_now(Work& work, std::string_view county, OrderId id) { return work.one<OrderNow>(queries::order_by_id, county, id); }

Result<OrderNow> require_order(Work& work, OrderId id) {
    const auto county = work.may_write() ? std::string(work.county()) : work.one<std::string>(queries::county_of_order, id).value_or("");
    auto found = order_now(work, county, id);
    if (!found || !work.actor().may(permissions::read, found->path)) return no_such_order();
    return *std::move(found);
}

std::optional<OrderState> leads_to(OrderState from, Act act) {
    using enum OrderState;
    switch (act) {
        case Act::ordered: return std::nullopt;  // only the first step
        case Act::measures: return from == ordered || from == planned ? std::optional(planned) : std::nullopt;
        case Act::proof: return from == planned || from == proved ? std::optional(proved) : std::nullopt;
        case Act::passed: return from == proved ? std::optional(checked) : std::nullopt;
        case Act::failed: return from == proved ? std::optional(planned) : std::nullopt;
        case Act::closed: return from == checked ? std::optional(closed) : std::nullopt;
        case Act::withdrawn: return from != closed && from != withdrawn ? std::optional(withdrawn) : std::nullopt;
        case Act::extended: return from == ordered || from == planned || from == proved ? std::optional(from) : std::nullopt;
        case Act::look_back: return from == closed ? std::optional(closed) : std::nullopt;
    }
    return std::nullopt;
}

namespace {

const Permission& permission_of(Act act) {
    switch (act) {
        case Act::measures:
        case Act::proof: return permissions::answer;
        case Act::passed:
        case Act::failed:
        case Act::look_back: return permissions::check;
        case Act::ordered:
        case Act::closed:
        case Act::withdrawn:
        case Act::extended: return permissions::order;
    }
    return permissions::order;
}

// What has to come first, in words.
Problem not_now(OrderState state, Act act) {
    if (state == OrderState::closed) return {Code::conflict, "order-closed", "督办单已经销号", "the order is closed"};
    if (state == OrderState::withdrawn) return {Code::conflict, "order-withdrawn", "督办单已经撤回", "the order has been withdrawn"};
    switch (act) {
        case Act::proof: return {Code::conflict, "measures-first", "先报送整改措施，再报送证明材料", "send the measures first, then the proof"};
        case Act::measures: return {Code::conflict, "proof-is-in", "证明材料已报送，等待核验", "the proof is in and waits for its check"};
        case Act::passed:
        case Act::failed:
            return state == OrderState::checked ? Problem{Code::conflict, "checked-already", "已经核验，等待销号", "it has been checked and waits for its close"}
                                                : Problem{Code::conflict, "proof-first", "被督办单位还没有报送证明材料", "the body ordered has sent no proof yet"};
        case Act::closed: return {Code::conflict, "check-first", "独立核验通过以后才能销号", "an order closes only after its independent check has passed"};
        case Act::look_back: return {Code::conflict, "not-closed", "销号以后才回头看", "only what is closed is looked back on"};
        case Act::ordered:
        case Act::withdrawn:
        case Act::extended: return {Code::conflict, "order-checked", "已经核验，不再延期", "it has been checked; there is nothing to extend"};
    }
    return no_such_order();
}

}  // namespace

std::optional<Problem> why_not(Work& work, const OrderNow& at, Act act) {
    const auto& actor = work.actor();
    if (!actor.may(permission_of(act), at.path)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    if (!actor.body) return Problem{Code::denied, "post-required", "请以任职岗位的身份办理", "act in a post of a body"};
    const bool of_the_body = *actor.body == at.body || actor.body_path.starts_with(at.path);
    const bool answers = act == Act::measures || act == Act::proof;
    if (answers && *actor.body != at.body) return Problem{Code::denied, "not-the-body-ordered", "由被督办单位报送", "the body ordered sends it"};
    if (!answers && of_the_body)
        return Problem{Code::denied, "own-order", "对本单位的督办由上级核验和销号", "an order to one's own body is checked and closed by the level above"};
    if ((act == Act::passed || act == Act::failed) && actor_key(actor) == at.ordered_by)
        return Problem{Code::denied, "ordered-by-you", "下达督办单的人不能核验，请由另一人核验", "whoever ordered does not check; somebody else has to"};
    if (!leads_to(at.state, act)) return not_now(at.state, act);
    return std::nullopt;
}

void add_step(Work& work, const OrderNow& at, const NewStep& step) {
    const auto state = leads_to(at.state, step.act).value();
    const auto due = step.due.value_or(at.due);
    work.run(queries::insert_step, at.county, at.id, at.serial + 1, step.id, step.act, state, std::optional(at.serial), std::optional(at.state), at.body, at.ordered_by, at.money,
             at.pupils, step.words, due, step.look_back_on, step.proofs, step.paid, work.now(), actor_key(work.actor()), work.actor().name, work.actor().body);
    const auto closed_at = step.act == Act::closed ? std::optional(work.now()) : at.closed_at;
    work.run(queries::update_standing, at.county, at.id, at.serial + 1, state, due, step.look_back_on ? step.look_back_on : at.look_back_on,
             step.act == Act::look_back ? "yes" : at.looked_back, closed_at);
    work.record("rectification." + std::string(json::enum_name(step.act)), "rectification_order", at.id.to_string(), json::value{{"number", at.number}});
}

namespace {

struct KnownStep {
    OrderId id;
    Act act = Act::ordered;
    std::string words;
};
BOOST_DESCRIBE_STRUCT(KnownStep, (), (id, act, words))

struct PupilRow {
    fees::refunds::PupilId pupil;
    std::string code;
    std::string name;
    std::int64_t amount_fen = 0;
};
BOOST_DESCRIBE_STRUCT(PupilRow, (), (pupil, code, name, amount_fen))

struct StepRow {
    StepId id;
    std::string act;
    OrderState state = OrderState::ordered;
    std::string words;
    Date due;
    Instant at;
    std::string by_name;
    std::string by_body_name;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (id, act, state, words, due, at, by_name, by_body_name))

struct ProofRow {
    StepId step;
    std::string kind;
    std::string name;
    std::string sha256;
    std::int64_t bytes = 0;
};
BOOST_DESCRIBE_STRUCT(ProofRow, (), (step, kind, name, sha256, bytes))

}  // namespace

Result<bool> done_before(Work& work, StepId step, OrderId id, Act act, std::string_view words) {
    const auto known = work.one<KnownStep>(queries::step_by_id, work.county(), step);
    if (!known) return false;
    if (known->id == id && known->act == act && known->words == words) return true;
    return id_taken();
}

std::int64_t PupilNow::arrived_fen() const {
    return std::accumulate(arrived.begin(), arrived.end(), std::int64_t{0}, [](std::int64_t sum, const auto& one) { return sum + one.amount_fen; });
}

std::vector<PupilNow> pupils_of(Work& work, const OrderNow& at) {
    std::vector<PupilNow> pupils;
    if (at.money != "yes") return pupils;
    for (const auto& row : work.all<PupilRow>(queries::pupils_of_order, at.county, at.id)) {
        PupilNow pupil{.pupil = row.pupil, .code = row.code, .name = row.name, .amount_fen = row.amount_fen};
        for (const auto& refund : fees::refunds::arrived_refunds(work, at.county, row.pupil, at.at)) {
            const auto used = work.one<OrderId>(queries::refund_used, at.county, refund.refund);
            if (!used || *used == at.id) pupil.arrived.push_back(refund);
        }
        pupils.push_back(std::move(pupil));
    }
    return pupils;
}

Result<std::int64_t> count_paid(Work& work, const OrderNow& at) {
    const auto pupils = pupils_of(work, at);
    std::string waiting;
    for (const auto& pupil : pupils)
        if (pupil.arrived_fen() < pupil.amount_fen)
            waiting += fmt::format("{}{}（{} / {} 元）", waiting.empty() ? "" : "、", pupil.code, Money::fen(pupil.arrived_fen()).yuan(), Money::fen(pupil.amount_fen).yuan());
    if (!waiting.empty())
        return Problem{Code::conflict, "pupils-not-paid", fmt::format("还有学生没有收到退费：{}。逐生到账以后才能销号", waiting),
                       fmt::format("money has not reached every pupil: {}. The order closes when each has it", waiting)};
    std::int64_t serial = 0;
    for (const auto& pupil : pupils) {
        std::int64_t part = 0, sum = 0;
        for (const auto& refund : pupil.arrived) {
            const auto before = sum;
            sum += refund.amount_fen;
            work.run(queries::insert_refund, at.county, at.id, pupil.pupil, part + 1, part == 0 ? std::nullopt : std::optional(part), before, refund.amount_fen, sum, refund.refund,
                     refund.right, refund.school, refund.step, refund.route);
            ++part;
            if (sum >= pupil.amount_fen) break;  // what came beyond it may prove another order
        }
        work.run(queries::insert_paid, at.county, at.id, serial + 1, serial == 0 ? std::nullopt : std::optional(serial), pupil.pupil, pupil.amount_fen, part, sum);
        ++serial;
    }
    return serial;
}

std::optional<supervision::checks::CaseLine> case_behind(Work& work, std::string_view county, std::string_view origin_kind, std::string_view origin) {
    if (origin_kind != "finding") return std::nullopt;
    const auto id = inspections::FindingId::parse(origin);
    const auto finding = id ? inspections::find_finding(work, county, *id) : std::nullopt;
    const auto cause = finding ? checks::CaseId::parse(finding->cause) : std::nullopt;
    auto found = cause ? checks::find_case(work, county, *cause) : std::nullopt;
    return found && found->body == finding->body ? found : std::nullopt;
}

RectificationRow row_of(Work& work, const OrderNow& at, const Result<WorkingDays>& days) {
    RectificationRow row{.id = at.id,
                         .county = at.county,
                         .number = at.number,
                         .body = at.body,
                         .body_name = at.body_name,
                         .issuer_name = at.issuer_name,
                         .what = at.what,
                         .origin_kind = at.origin_kind,
                         .money = at.money == "yes",
                         .state = at.state,
                         .due = at.due,
                         .days_left = {},
                         .overdue = at.is_open() && at.due < work.today(),
                         .ordered_at = at.at,
                         .closed_at = at.closed_at,
                         .look_back_on = at.looked_back == "no" ? at.look_back_on : std::nullopt};
    if (at.is_open() && days)
        if (const auto left = days->working_days_between(work.today(), at.due)) row.days_left = *left;
    return row;
}

namespace {

RectificationAction action_of(Work& work, const OrderNow& at, std::string action, Act act) {
    const auto problem = why_not(work, at, act);
    RectificationAction view{.action = std::move(action), .enabled = !problem};
    if (problem) {
        view.reason = problem->slug;
        view.reason_text = problem->detail;
        view.reason_text_en = problem->detail_en;
    }
    return view;
}

std::string origin_words(Work& work, const OrderNow& at) {
    if (at.origin_kind == "case") {
        const auto id = checks::CaseId::parse(at.origin);
        if (const auto found = id ? checks::find_case(work, at.county, *id) : std::nullopt) return found->words;
    }
    if (at.origin_kind == "complaint") {
        const auto id = complaints::ComplaintId::parse(at.origin);
        if (const auto found = id ? complaints::find_complaint(work, at.county, *id) : std::nullopt) return "投诉 " + found->number;
    }
    if (at.origin_kind == "finding") {
        const auto id = inspections::FindingId::parse(at.origin);
        if (const auto found = id ? inspections::find_finding(work, at.county, *id) : std::nullopt) return found->words;
    }
    return {};
}

}  // namespace

RectificationView view_of(Work& work, const OrderNow& at) {
    RectificationView view{.head = row_of(work, at, org::working_days(work))};
    view.body_path = at.path;
    view.basis = at.basis;
    view.origin = at.origin;
    view.origin_words = origin_words(work, at);
    view.ordered_by_name = at.ordered_by_name;
    view.follows = at.follows;
    view.followed_by = work.one<OrderId>(queries::followed_by, at.county, at.id);
    std::map<StepId, std::vector<RectificationProof>> proofs;
    for (const auto& proof : work.all<ProofRow>(queries::proofs_of_order, at.county, at.id)) proofs[proof.step].push_back({proof.kind, proof.name, proof.sha256, proof.bytes});
    for (const auto& step : work.all<StepRow>(queries::steps_of_order, at.county, at.id))
        view.steps.push_back({step.act, step.state, step.words, step.due, step.at, step.by_name, step.by_body_name, proofs[step.id]});
    for (const auto& pupil : pupils_of(work, at))
        view.pupils.push_back({pupil.code, pupil.name, pupil.amount_fen, pupil.arrived_fen(), pupil.arrived_fen() >= pupil.amount_fen});
    view.reminders = work.all<RectificationReminder>(queries::reminders_of, at.county, at.id);
    view.actions = {action_of(work, at, "measures", Act::measures), action_of(work, at, "proof", Act::proof),       action_of(work, at, "check", Act::passed),
                    action_of(work, at, "close", Act::closed),      action_of(work, at, "extend", Act::extended), action_of(work, at, "withdraw", Act::withdrawn),
                    action_of(work, at, "look_back", Act::look_back)};
    return view;
}

}  // namespace luoshi::supervision::rectification
