// The file of a call, the list of calls, and what later rooms ask.
#include <algorithm>

#include "platform/access/actor_key.hpp"
#include "platform/http/page_of.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

bool open_on(const CallEntry& call, Date day) { return call.published() && call.content().opens <= day && day <= call.content().closes; }

CallAction action(std::string act, bool possible, std::string why, std::string why_en) {
    if (possible) return {std::move(act), true, "", ""};
    return {std::move(act), false, std::move(why), std::move(why_en)};
}

std::vector<CallAction> actions_of(Work& work, const CallEntry& call, const std::vector<ApplicationStateCount>& counts) {
    std::vector<CallAction> actions;
    const auto& actor = work.actor();
    const auto& content = call.content();
    const bool writes = actor.may(permissions::write, call.office_path);
    if (writes) {
        actions.push_back(action("change", !call.published(), "通知已公布，不能再改", "the call is published"));
        const bool own = call.written_by == actor_key(actor);
        actions.push_back(action("publish", !call.published() && !own, call.published() ? "通知已公布" : "由您编制，请另一人核对后公布", call.published() ? "the call is published" : "you wrote it; another person publishes it"));
        const bool qualified = std::ranges::any_of(counts, [](const auto& one) { return one.state == ApplicationState::qualified && one.count > 0; });
        actions.push_back(action("publish_participants", qualified, "还没有通过形式审查的申报", "nobody has passed the formal review"));
    }
    if (actor.may_somewhere(permissions::apply)) {
        const bool open = open_on(call, work.today());
        const auto when = content.opens.to_string() + " 至 " + content.closes.to_string();
        actions.push_back(action("apply", open, call.published() ? "申报时间为 " + when : "通知尚未公布", "applications run from " + content.opens.to_string() + " to " + content.closes.to_string()));
    }
    if (actor.may_somewhere(permissions::recommend)) actions.push_back(action("recommend", call.published() && by_list(work, call), "这条项目线不设推荐", "the line has no recommendation"));
    return actions;
}

std::vector<ApplicationStateCount> counts_of(Work& work, const CallEntry& call) {
    std::vector<ApplicationStateCount> counts;
    work.each(
        queries::states_of_call,
        [&](const storage::Row& row) {
            const auto state = row.get<ApplicationState>(0);
            counts.push_back({state, std::string(state_words(state)), std::string(state_words_en(state)), row.get<std::int64_t>(1)});
        },
        call.county, call.id);
    std::ranges::sort(counts, {}, &ApplicationStateCount::state);
    return counts;
}

CallRow call_row(Work& work, const CallEntry& call) {
    const auto& content = call.content();
    CallRow row;
    row.id = call.id;
    row.county = call.county;
    row.line = call.line;
    row.line_code = call.line_code;
    if (const auto line = lines::find_line(work, call.county, call.line)) row.line_title = line->title;
    row.title = content.title;
    row.number = content.number;
    row.batch_year = content.batch_year;
    row.state = call.published() ? CallState::published : CallState::draft;
    row.opens = content.opens;
    row.closes = content.closes;
    row.recommend_by = content.recommend_by;
    row.places = content.places;
    row.open_now = open_on(call, work.today());
    return row;
}

}  // namespace

Result<CallFileView> show_call(Work& work, const OneCall& query) {
    TRY(const CallEntry call, find_entry(work, query.county, query.id));
    CallFileView view;
    view.id = call.id;
    view.county = call.county;
    view.version = call.version;
    view.line = call.line;
    view.line_code = call.line_code;
    if (const auto line = lines::find_line(work, call.county, call.line)) view.line_title = line->title;
    view.state = call.published() ? CallState::published : CallState::draft;
    view.content = call.content();
    view.written_by_name = call.written_by_name;
    view.published_by_name = call.published_by_name;
    view.published_on = call.published_on;
    view.sha256 = call.sha256.value_or("");
    view.needs_recommendation = by_list(work, call);
    view.quotas = quotas_of(work, call);
    view.counts = counts_of(work, call);
    view.participants = work.one<std::int64_t>(queries::participant_count, call.county, call.id).value_or(0);
    view.actions = actions_of(work, call, view.counts);
    return view;
}

Result<http::Page<CallRow>> find_calls(Work& work, const FindCalls& query) {
    const auto& actor = work.actor();
    std::vector<CallRow> rows;
    for (const auto& call : work.all<CallEntry>(queries::calls_of_county, query.county.value_or("430000"))) {
        const bool seen = call.published() ? actor.may_somewhere(permissions::read) : actor.may(permissions::write, call.office_path);
        if (!seen || (query.state && (*query.state == CallState::published) != call.published())) continue;
        auto row = call_row(work, call);
        work.each(queries::states_of_call, [&](const storage::Row& state) { if (state.get<ApplicationState>(0) != ApplicationState::draft) row.applications += state.get<std::int64_t>(1); }, call.county, call.id);
        rows.push_back(std::move(row));
    }
    return http::page_of(std::move(rows), query.cursor, query.limit);
}

// ---- for other modules

namespace {

ApplicationLine line_of(const ApplicationEntry& one) {
    ApplicationLine line;
    line.id = one.id;
    line.county = one.county;
    line.call = one.call;
    line.line = one.line;
    line.unit = one.unit;
    line.body = one.body;
    line.body_path = one.body_path;
    line.body_name = one.body_name;
    line.title = one.title;
    line.kind = one.kind;
    line.prefecture = one.prefecture;
    line.industry = one.industry;
    if (one.rank) line.recommended_rank = static_cast<int>(*one.rank);
    line.state = one.state;
    return line;
}

}  // namespace

std::optional<ApplicationLine> find_application(Work& work, std::string_view county, ApplicationId id) {
    const auto one = work.one<ApplicationEntry>(queries::application_by_id, county, id);
    if (!one) return std::nullopt;
    return line_of(*one);
}

std::vector<ApplicationLine> qualified_applications(Work& work, std::string_view county, CallId call) {
    std::vector<ApplicationLine> qualified;
    for (const auto& one : work.all<ApplicationEntry>(queries::applications_of_call, county, call)) {
        if (one.state == ApplicationState::qualified) qualified.push_back(line_of(one));
    }
    return qualified;
}

std::vector<BodyId> joint_applicants(Work& work, std::string_view county, ApplicationId id) { return work.all<BodyId>(queries::members_of, county, id); }

std::optional<CallLine> find_call(Work& work, std::string_view county, CallId id) {
    const auto call = work.one<CallEntry>(queries::call_by_id, county, id);
    if (!call) return std::nullopt;
    const auto& content = call->content();
    return CallLine{call->id, call->county, call->line, content.title, content.number, content.batch_year, content.places, call->published_on, content.closes};
}

}  // namespace luoshi::programmes::calls
