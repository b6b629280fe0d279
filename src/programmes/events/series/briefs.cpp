// Briefs of the think tank: the paper, and who adopted it or wrote an instruction on it, each with proof.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/http/offset.hpp"
#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {
namespace {

struct BriefNow {
    BriefId id;
    std::string county;
    LineId line;
    EventActId made_act;
    std::string title, authors, addressee, summary;
    Date on_day;
    BodyId body;
    std::string body_name, body_path;
    std::int64_t adopted = 0, instructed = 0;
};
BOOST_DESCRIBE_STRUCT(BriefNow, (), (id, county, line, made_act, title, authors, addressee, summary, on_day, body, body_name, body_path, adopted, instructed))
struct UseRow {
    EventActId id;
    BriefUse kind = BriefUse::adopted;
    std::string who, document;
    Date on_day;
    std::string open;
};
BOOST_DESCRIBE_STRUCT(UseRow, (), (id, kind, who, document, on_day, open))

Problem no_such_brief() { return {Code::missing, "no-such-brief", "没有这份要报，或者您无权查看", "there is no such brief, or it is not for you"}; }

Result<BriefNow> require_brief(Work& work, std::string_view county, BriefId id) {
    if (work.may_write() && county != work.county()) return no_such_brief();
    auto brief = work.one<BriefNow>(queries::brief_by_id, county, id);
    if (!brief || !work.actor().may(permissions::read, brief->body_path)) return no_such_brief();
    return *std::move(brief);
}

std::optional<Problem> may_not_use(Work& work, const BriefNow& brief) {
    if (auto right = require_right(work, permissions::write, brief.body_path); !right) return right.error();
    return std::nullopt;
}

EventBriefRow brief_row(Work& work, const BriefNow& brief) {
    const auto line = lines::find_line(work, brief.county, brief.line);
    return {brief.id, brief.county, line ? line->code : "", brief.title, brief.authors, brief.addressee, brief.summary, brief.on_day, brief.body_name, brief.adopted, brief.instructed};
}

EventBriefView brief_view(Work& work, const BriefNow& brief) {
    EventBriefView view{.head = brief_row(work, brief)};
    const auto proofs = proofs_of(work, brief.county, brief.id.to_string());
    view.proofs = proofs_of_act(proofs, brief.made_act.to_string());
    for (const auto& use : work.all<UseRow>(queries::uses_of_brief, brief.county, brief.id))
        view.uses.push_back({use.id, use.kind, use.who, use.document, use.on_day, use.open == "yes", proofs_of_act(proofs, use.id.to_string())});
    view.actions = {action_of("use", may_not_use(work, brief))};
    return view;
}

}  // namespace

Result<http::Page<EventBriefRow>> find_briefs(Work& work, const FindEventBriefs& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    auto rows = work.all<BriefNow>(queries::find_briefs, query.county, json::value(scopes), limit + 1, offset);
    http::Page<EventBriefRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto& row : rows) page.items.push_back(brief_row(work, row));
    return page;
}

Result<EventBriefView> show_brief(Work& work, const OneEventBrief& query) {
    TRY(const BriefNow brief, require_brief(work, query.county, query.id));
    return brief_view(work, brief);
}

Result<EventBriefView> enter_brief(Work& work, const EnterEventBrief& command) {
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return show_brief(work, {command.id, command.county});
    TRY_DO(require_right(work, permissions::write, work.actor().body_path));
    if (!lines::find_line(work, work.county(), command.line)) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    if (command.edition) TRY_DO(require_edition(work, command.county, *command.edition));
    TRY_DO(require_words("title", command.title, 200));
    TRY_DO(require_words("authors", command.authors, 200));
    TRY_DO(require_words("addressee", command.addressee, 200));
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    if (work.one<BriefNow>(queries::brief_by_id, work.county(), command.id)) return id_taken();
    TRY(const std::optional<std::int64_t> proofs, keep_proofs(work, command.act.to_string(), command.id.to_string(), command.proofs, Proofs::required));
    write_act(work, command.act.to_string(), command.id.to_string(), "brief.entered", proofs, asked);
    work.run(queries::insert_brief, work.county(), command.id, command.act, command.line, command.edition, command.title, command.authors, command.addressee, command.summary, command.on_day, proofs, *work.actor().body,
             actor_key(work.actor()));
    return show_brief(work, {command.id, command.county});
}

Result<EventBriefView> use_brief(Work& work, const UseEventBrief& command) {
    TRY(const BriefNow brief, require_brief(work, command.county, command.brief));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return brief_view(work, brief);
    if (auto problem = may_not_use(work, brief)) return *std::move(problem);
    TRY_DO(require_words("who", command.who, 200));
    if (command.on_day < brief.on_day) return field_problem("on_day", "before-the-brief", fmt::format("采纳或批示不能早于要报的日期 {}", brief.on_day.to_string()), "it was used after it was written");
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    TRY(const std::optional<std::int64_t> proofs, keep_proofs(work, command.act.to_string(), brief.id.to_string(), command.proofs, Proofs::required));
    write_act(work, command.act.to_string(), brief.id.to_string(), "brief.used", proofs, asked);
    work.run(queries::insert_brief_use, work.county(), command.act, brief.id, brief.on_day, command.kind, command.who, command.document, command.on_day, command.open ? "yes" : "no", proofs, actor_key(work.actor()),
             *work.actor().body);
    return show_brief(work, {brief.id, command.county});
}

}  // namespace luoshi::programmes::events::series
