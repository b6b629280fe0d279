#include "afterschool/allocation/store.hpp"

#include <fmt/format.h>

#include "afterschool/allocation/api.hpp"
#include "afterschool/allocation/queries.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::allocation {

Problem no_such_draw() {
    return {Code::missing, "no-such-draw", "没有这次摇号，或者您看不到它", "there is no such draw, or not for you"};
}

Problem wrong_state(std::string_view words, std::string_view words_en) {
    return {Code::conflict, "wrong-state", std::string(words), std::string(words_en)};
}

Result<Nothing> require_reason(const std::string& reason) {
    const bool blank = is_blank(reason);
    if (!blank && characters(reason) <= 500) return Nothing{};
    const std::string detail = blank ? "请写明理由" : "理由请控制在 500 字以内";
    return Problem{Code::invalid,
                   blank ? "reason-required" : "text-too-long",
                   detail,
                   blank ? "give a reason" : "at most 500 characters",
                   {{"reason", blank ? "required" : "too-long", detail}}};
}

std::optional<DrawHead> find_head(Work& work, DrawId id) { return work.one<DrawHead>(queries::draw_by_id, id); }

Result<DrawHead> find_visible(Work& work, DrawId id) {
    auto head = find_head(work, id);
    const auto& actor = work.actor();
    const auto sees = [&](const Permission& permission) { return actor.may(permission, head->school_path); };
    if (!head || !(sees(permissions::read) || sees(permissions::draw) || sees(permissions::value)))
        return no_such_draw();
    return std::move(*head);
}

Result<DrawHead> find_for_step(Work& work, DrawId id, const Permission& permission, const http::IfMatch& if_match) {
    TRY(DrawHead head, find_visible(work, id));
    TRY_DO(require(work.actor(), permission, head.school_path));
    if (head.county != work.county()) {
        return Problem{Code::invalid, "other-county", "这次摇号属于另一个区划，请在请求中给出它的 county",
                       "the draw belongs to another division; name its county in the request"};
    }
    if (!if_match.version)
        return Problem{Code::invalid, "version-required", "请在 If-Match 中给出您看到的版本",
                       "give the version you saw in If-Match"};
    if (*if_match.version != head.version) {
        return Problem{Code::conflict, "changed-meanwhile", "刚有别人操作过这次摇号，请刷新后再操作",
                       "somebody changed it meanwhile; reload and try again"};
    }
    return head;
}

void add_event(Work& work, const DrawHead& head, DrawEvent event, std::string_view note) {
    const auto last = work.one<std::int64_t>(queries::last_event, head.county, head.id).value();
    work.run(queries::insert_event, head.county, head.id, last + 1, event, work.now(), actor_key(work.actor()),
             work.actor().name, note);
}

DrawStep step_of(Work& work, DrawId id) {
    const auto head = find_head(work, id).value();
    return {head.id, head.version, head.state};
}

std::optional<Problem> why_not_enter(const DrawHead& head, Instant now) {
    if (head.state == DrawState::cancelled) return wrong_state("这次摇号已撤销", "the draw was cancelled");
    if (head.state != DrawState::announced) return wrong_state("公开值已经录入", "the public value is entered already");
    if (now < head.draws_at) {
        return Problem{
            Code::conflict, "too-early",
            fmt::format("公告的摇号时间是 {}，到时公开值才会产生，请到时再录入", head.draws_at.to_string()),
            fmt::format("the draw was announced for {}; enter the public value then", head.draws_at.to_string())};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_confirm(const DrawHead& head, const Actor& actor) {
    if (head.state == DrawState::announced)
        return wrong_state("公开值还没有录入，请先由一人录入",
                           "the public value is not entered yet; somebody enters it first");
    if (head.state != DrawState::entered) return wrong_state("公开值已经核对", "the public value is confirmed already");
    if (head.entered_by == actor_key(actor)) {
        return Problem{Code::conflict, "second-person-required", "录入人不能自己核对，请由在场的另一人核对",
                       "whoever entered the value does not confirm it; a second person present does"};
    }
    return std::nullopt;
}

std::optional<Problem> why_not_take_back(const DrawHead& head) {
    if (head.state == DrawState::entered || head.state == DrawState::confirmed) return std::nullopt;
    if (head.state == DrawState::drawn)
        return wrong_state("已经摇号，结果不能再改", "the draw is done and does not change");
    return wrong_state("还没有录入公开值", "no public value is entered");
}

std::optional<Problem> why_not_run(const DrawHead& head) {
    if (head.state == DrawState::confirmed) return std::nullopt;
    if (head.state == DrawState::drawn)
        return wrong_state("已经摇号，结果不能再改", "the draw is done and does not change");
    if (head.state == DrawState::cancelled) return wrong_state("这次摇号已撤销", "the draw was cancelled");
    return Problem{Code::conflict, "value-not-confirmed", "公开值还没有经两人录入和核对，请先录入并核对",
                   "the public value must be entered and confirmed by two persons first"};
}

std::optional<Problem> why_not_cancel(const DrawHead& head, Instant now) {
    if (head.state == DrawState::cancelled) return wrong_state("这次摇号已撤销", "the draw was cancelled already");
    if (head.state != DrawState::announced || now >= head.draws_at) {
        return Problem{Code::conflict, "draw-under-way",
                       "公告的摇号时间已到，公开值可能已经产生，摇号必须进行到底，不能再撤销",
                       "the announced time has come and the public value may be known; the draw is carried through and "
                       "cannot be cancelled"};
    }
    return std::nullopt;
}

json::value key_set(const std::vector<std::string>& keys) {
    boost::json::object set;
    for (const auto& key : keys) set[key] = 1;
    return set;
}

Result<DrawId> read_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return DrawId::parse(last_id).value();
    const auto id = DrawId::parse(*cursor);
    if (!id)
        return Problem{Code::invalid, "bad-cursor", "翻页标记无效，请从第一页开始",
                       "the cursor is not valid; begin with the first page"};
    return *id;
}

std::size_t page_size(const std::optional<int>& limit) {
    return static_cast<std::size_t>(std::clamp(limit.value_or(50), 1, 200));
}

namespace {
struct CourseColumns {
    CourseId course;
    std::string name;
    std::string slot;
    int places = 0;
    int places_min = 0;
    int seated = 0;
    int wished = 0;
    int wished_first = 0;
    std::optional<int> last_priority;
    std::optional<std::string> last_number;
    KeptFor kept_for = KeptFor::nobody;
    int kept = 0;
    std::optional<std::string> last_open_number;
};
BOOST_DESCRIBE_STRUCT(CourseColumns, (),
                      (course, name, slot, places, places_min, seated, wished, wished_first, last_priority, last_number,
                       kept_for, kept, last_open_number))
}  // namespace

namespace {

std::map<std::string, std::string> slot_names(Work& work, const DrawHead& head) {
    std::map<std::string, std::string> names;
    const auto round = enrolment::find_round(work, head.round);
    if (!round) return names;
    for (auto& slot : catalogue::slots_of_plan(work, head.county, round->plan))
        names.emplace(slot.code, std::move(slot.name));
    return names;
}

}  // namespace

std::vector<CourseResult> courses_of(Work& work, const DrawHead& head) {
    auto columns = work.all<CourseColumns>(queries::courses_of, head.county, head.id);
    if (columns.empty()) return {};
    const auto names = slot_names(work, head);
    std::vector<CourseResult> results;
    for (auto& c : columns) {
        const auto name = names.find(c.slot);
        const auto slot_name = name == names.end() ? c.slot : name->second;
        results.push_back({c.course, std::move(c.name), std::move(c.slot), slot_name, c.places, c.places_min, c.seated,
                           c.wished, c.wished_first, c.last_priority, std::move(c.last_number),
                           c.kept_for, c.kept, std::move(c.last_open_number), c.seated < c.places_min});
    }
    return results;
}

std::vector<DrawEventView> events_of(Work& work, const std::string& county, DrawId draw) {
    return work.all<DrawEventView>(queries::events_of, county, draw);
}

std::optional<DrawLine> draw_of_round(Work& work, std::string_view county, RoundId round) {
    return work.one<DrawLine>(queries::live_draw_of_round, county, round);
}

}  // namespace luoshi::afterschool::allocation
