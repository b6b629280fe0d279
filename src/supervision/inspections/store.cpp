#include "supervision/inspections/store.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "rules/api.hpp"
#include "supervision/inspections/queries.hpp"

namespace luoshi::supervision::inspections {

json::value key_set(const std::vector<std::string>& keys) {
    boost::json::object set;
    for (const auto& key : keys) set[key] = 1;
    return set;
}

std::size_t page_size(const std::optional<int>& limit) { return static_cast<std::size_t>(std::clamp(limit.value_or(50), 1, 200)); }

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

Result<Nothing> require_reason(const std::string& reason) {
    const bool blank = is_blank(reason);
    if (!blank && characters(reason) <= 500) return Nothing{};
    const std::string detail = blank ? "请写明理由" : "理由请控制在 500 字以内";
    return Problem{Code::invalid, blank ? "reason-required" : "text-too-long", detail, blank ? "give a reason" : "at most 500 characters",
                   {{"reason", blank ? "required" : "too-long", detail}}};
}

Problem wrong_state(std::string words, std::string words_en) { return {Code::conflict, "wrong-state", std::move(words), std::move(words_en)}; }

Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于别的内容，请重新提交", "this id belongs to something else; submit anew"}; }

InspectionAction action(std::string name, const std::optional<Problem>& why_not) {
    InspectionAction view{std::move(name), !why_not, {}, {}, {}};
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

Result<org::BodyLine> find_office(Work& work, BodyId office, const Permission& permission) {
    const auto body = org::find_body(work, office);
    const auto& actor = work.actor();
    const bool seen = body && (actor.may(permission, body->path) || actor.may(permissions::read, body->path));
    if (!seen) return Problem{Code::missing, "unknown-body", "没有这个机构，或者您看不到它", "there is no such body, or not for you"};
    TRY_DO(require(actor, permission, body->path));
    return *body;
}

Result<Nothing> require_county(Work& work, const std::string& county) {
    if (county == work.county()) return Nothing{};
    return Problem{Code::invalid, "other-county", "它属于另一个区划，请在请求中给出它的 county", "it belongs to another division; name its county in the request"};
}

Result<Nothing> require_version(const http::IfMatch& if_match, std::int64_t version) {
    if (!if_match.version) return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本", "give the version you saw in If-Match"};
    if (*if_match.version == version) return Nothing{};
    return Problem{Code::conflict, "changed-meanwhile", "刚有别人操作过，请刷新后再操作", "somebody changed it meanwhile; reload and try again"};
}

std::optional<TemplateVersion> find_template(Work& work, const std::string& county, TemplateId id, std::int64_t number) {
    return work.one<TemplateVersion>(queries::template_by_id, id, number, county);
}

std::vector<InspectorRow> inspectors_of(Work& work, const std::string& county, BodyId office) {
    return work.all<InspectorRow>(queries::inspectors_of_office, county, office);
}

std::optional<InspectorRow> find_inspector(Work& work, const std::string& county, InspectorId id) {
    return work.one<InspectorRow>(queries::inspector_by_id, county, id);
}

std::optional<PlanHead> find_plan(Work& work, PlanId id) { return work.one<PlanHead>(queries::plan_by_id, id); }

std::optional<DrawHead> find_draw(Work& work, DrawId id) { return work.one<DrawHead>(queries::draw_by_id, id); }

Problem no_such_draw() { return {Code::missing, "no-such-draw", "没有这次抽取，或者您看不到它", "there is no such draw, or not for you"}; }

Result<DrawHead> draw_for_step(Work& work, DrawId id, const http::IfMatch& if_match) {
    auto head = find_draw(work, id);
    const auto& actor = work.actor();
    if (!head || !(actor.may(permissions::draw, head->office_path) || actor.may(permissions::read, head->office_path))) return no_such_draw();
    TRY_DO(require(actor, permissions::draw, head->office_path));
    TRY_DO(require_county(work, head->county));
    TRY_DO(require_version(if_match, head->version));
    return std::move(*head);
}

InspectionStep step_of(Work& work, DrawId id) { return {id.to_string(), find_draw(work, id).value().version}; }

std::int64_t add_entry(Work& work, const std::string& county, DrawId draw, const Entry& entry) {
    const auto serial = work.one<std::int64_t>(queries::last_event, county, draw).value() + 1;
    work.run(queries::insert_event, county, draw, serial, entry.event, work.now(), actor_key(work.actor()), work.actor().name, entry.gone, entry.came,
             entry.note);
    return serial;
}

std::optional<Problem> why_not_enter(const DrawHead& head, Instant now) {
    if (head.state == InspectionDrawState::cancelled) return wrong_state("这次抽取已撤销", "the draw was cancelled");
    if (head.state != InspectionDrawState::announced) return wrong_state("公开值已经录入", "the public value is entered already");
    if (now >= head.draws_at) return std::nullopt;
    return Problem{Code::conflict, "too-early", fmt::format("公告的抽取时间是 {}，到时公开值才会产生，请到时再录入", head.draws_at.to_string()),
                   fmt::format("the draw was announced for {}; enter the public value then", head.draws_at.to_string())};
}

std::optional<Problem> why_not_confirm(const DrawHead& head, const Actor& actor) {
    if (head.state == InspectionDrawState::announced)
        return wrong_state("公开值还没有录入，请先由一人录入", "the public value is not entered yet; somebody enters it first");
    if (head.state != InspectionDrawState::entered) return wrong_state("公开值已经核对", "the public value is confirmed already");
    if (head.entered_by != actor_key(actor)) return std::nullopt;
    return Problem{Code::conflict, "second-person-required", "录入人不能自己核对，请由在场的另一人核对",
                   "whoever entered the value does not confirm it; a second person present does"};
}

std::optional<Problem> why_not_take_back(const DrawHead& head) {
    if (head.state == InspectionDrawState::entered || head.state == InspectionDrawState::confirmed) return std::nullopt;
    if (head.state == InspectionDrawState::drawn) return wrong_state("已经抽取，结果不能再改", "the draw is done and does not change");
    return wrong_state("还没有录入公开值", "no public value is entered");
}

std::optional<Problem> why_not_run(const DrawHead& head) {
    if (head.state == InspectionDrawState::confirmed) return std::nullopt;
    if (head.state == InspectionDrawState::drawn) return wrong_state("已经抽取，结果不能再改", "the draw is done and does not change");
    if (head.state == InspectionDrawState::cancelled) return wrong_state("这次抽取已撤销", "the draw was cancelled");
    return Problem{Code::conflict, "value-not-confirmed", "公开值还没有经两人录入和核对，请先录入并核对",
                   "the public value must be entered and confirmed by two persons first"};
}

std::optional<Problem> why_not_cancel(const DrawHead& head, Instant now) {
    if (head.state == InspectionDrawState::cancelled) return wrong_state("这次抽取已撤销", "the draw was cancelled already");
    if (head.state == InspectionDrawState::announced && now < head.draws_at) return std::nullopt;
    return Problem{Code::conflict, "draw-under-way", "公告的抽取时间已到，公开值可能已经产生，抽取必须进行到底，不能再撤销",
                   "the announced time has come and the public value may be known; the draw is carried through and cannot be cancelled"};
}

std::optional<TaskHead> find_task(Work& work, TaskId id) { return work.one<TaskHead>(queries::task_by_id, id); }

std::vector<SeatRow> seats_of(Work& work, const TaskHead& head) { return work.all<SeatRow>(queries::seats_of, head.county, head.id); }

Holders holders_of(const std::vector<SeatRow>& seats) {
    Holders holders;
    for (const auto& seat : seats) {
        if (seat.holds != 0) (seat.seat == 1 ? holders.first : holders.second) = seat;
    }
    return holders;
}

bool goes(const Actor& actor, const Holders& holders) {
    return actor.account && (*actor.account == holders.first.account || *actor.account == holders.second.account);
}

const SeatRow& own_seat(const Actor& actor, const Holders& holders) { return *actor.account == holders.first.account ? holders.first : holders.second; }
const SeatRow& other_seat(const Actor& actor, const Holders& holders) { return *actor.account == holders.first.account ? holders.second : holders.first; }

Instant access_end(Work& work, std::string_view office_path, Instant submitted_at) {
    constexpr std::int64_t usual = 30;
    const auto days = rules::number_if_set(work, "inspection.access_days", {.path = office_path, .on = work.today()});
    // Where sources disagree nobody is let in for longer than usual.
    return submitted_at.plus(std::chrono::hours{24 * (days ? days->value_or(usual) : usual)});
}

std::optional<Instant> access_end(Work& work, const TaskHead& head) {
    if (!head.submitted_at) return std::nullopt;
    return access_end(work, head.office_path, *head.submitted_at);
}

bool goes_in_time(Work& work, const TaskHead& head, const Holders& holders) {
    if (head.state == TaskState::replaced || !goes(work.actor(), holders)) return false;
    const auto end = access_end(work, head);
    return !end || work.now() < *end;
}

bool only_inspects(const Actor& actor, std::string_view office_path) {
    return actor.may(permissions::inspect, office_path) && !actor.may(permissions::plan, office_path) && !actor.may(permissions::draw, office_path);
}

bool may_see(Work& work, const TaskHead& head, const Holders& holders) {
    const auto& actor = work.actor();
    if (actor.may(permissions::plan, head.office_path) || actor.may(permissions::draw, head.office_path)) return true;
    if (goes_in_time(work, head, holders)) return true;
    if (goes(actor, holders) || only_inspects(actor, head.office_path) || !actor.may(permissions::read, head.body_path)) return false;
    return head.published_at || (head.submitted_at && actor.body == head.body);
}

std::optional<SheetRow> open_sheet_of(Work& work, const TaskHead& head) { return work.one<SheetRow>(queries::open_sheet_of, head.county, head.id); }

Problem no_such_task() { return {Code::missing, "no-such-inspection", "没有这项检查任务，或者您看不到它", "there is no such visit, or not for you"}; }

}  // namespace luoshi::supervision::inspections
