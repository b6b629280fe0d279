// Series: made by the office that runs the line; how often they are to be held, and whether they were.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "platform/http/offset.hpp"
#include "programmes/events/series/store.hpp"

namespace luoshi::programmes::events::series {
namespace {

std::optional<Problem> not_the_office(Work& work, const std::optional<lines::LineRow>& line) {
    if (!line) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    if (auto right = require_right(work, permissions::confirm, line->office_path); !right) return right.error();
    if (*work.actor().body != line->office) return Problem{Code::denied, "not-the-office", "由管理这条项目线的部门办理", "the office that runs the line does this"};
    return std::nullopt;
}

std::optional<Problem> may_not_plan(Work& work, const SeriesNow& series, const std::optional<lines::LineRow>& line) {
    if (auto right = require_right(work, permissions::write, series.body_path); !right) return right.error();
    if (*work.actor().body == series.body || (line && *work.actor().body == line->office)) return std::nullopt;
    return Problem{Code::denied, "not-the-organiser", fmt::format("由主办单位“{}”办理", series.body_name), "the body that holds the series does this"};
}

EventSeriesView view_of(Work& work, const SeriesNow& series) {
    EventSeriesView view;
    view.head = row_of(work, series);
    view.frequencies = work.all<EventFrequencyRow>(queries::frequencies_of_series, series.county, series.id);
    for (const auto& period : periods_of(work, series.county, series.id)) view.periods.push_back({period.label, period.begins, period.ends, period.wanted, period.held, period.missed, period.over});
    std::ranges::reverse(view.periods);
    for (const auto& edition : work.all<EditionNow>(queries::editions_of_series, series.county, series.id)) view.editions.push_back(row_of(edition, announcement_of(work, edition.county, edition.id)));
    const auto line = lines::find_line(work, series.county, series.line);
    view.actions = {action_of("frequency", not_the_office(work, line)), action_of("plan", may_not_plan(work, series, line))};
    return view;
}

Result<EventSeriesView> view_again(Work& work, SeriesId id) {
    TRY(const SeriesNow series, require_series(work, work.county(), id));
    return view_of(work, series);
}

}  // namespace

Result<KeptEventFile> keep_event_file(Work& work, const KeepEventFile& command) {
    if (!work.actor().body || !work.actor().may_somewhere(permissions::write)) return Problem{Code::denied, "not-permitted", "您没有这项权限", "you may not do this"};
    constexpr std::size_t most = 20U << 20U;
    if (command.upload.bytes.empty() || command.upload.bytes.size() > most) return Problem{Code::invalid, "file-size", "文件不能为空，也不能超过 20 MB", "the file is empty or larger than 20 MB"};
    TRY(const std::string sha256, event_files().keep(command.upload.bytes));
    work.record("events.keep_file", "event", sha256);
    return KeptEventFile{command.upload.name.empty() ? "材料" : command.upload.name, sha256, static_cast<std::int64_t>(command.upload.bytes.size())};
}

Result<http::FileReply> fetch_event_file(Work& work, const EventFileOf& query) {
    if (const auto edition = EditionId::parse(query.subject); edition && find_edition(work, query.county, *edition)) {
        TRY_DO(require_edition(work, query.county, *edition));
    } else if (const auto brief = BriefId::parse(query.subject)) {
        TRY_DO(show_brief(work, {*brief, query.county}));
    } else {
        return no_such_edition();
    }
    return fetch_proof(work, query.county, query.subject, query.sha256);
}

Result<http::Page<EventSeriesRow>> find_series(Work& work, const FindEventSeries& query) {
    TRY(const std::int64_t offset, http::offset_of(query.cursor));
    const auto limit = std::int64_t{std::clamp(query.limit.value_or(50), 1, 200)};
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::read)) scopes[scope] = 1;
    auto rows = work.all<SeriesNow>(queries::find_series, query.county, json::value(scopes), limit + 1, offset);
    http::Page<EventSeriesRow> page;
    if (static_cast<std::int64_t>(rows.size()) > limit) {
        rows.pop_back();
        page.next = std::to_string(offset + limit);
    }
    for (const auto& row : rows) page.items.push_back(row_of(work, row));
    return page;
}

Result<EventSeriesView> show_series(Work& work, const OneEventSeries& query) {
    TRY(const SeriesNow series, require_series(work, query.county, query.id));
    return view_of(work, series);
}

Result<EventSeriesView> make_series(Work& work, const MakeEventSeries& command) {
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return view_again(work, command.id);
    const auto line = lines::find_line(work, work.county(), command.line);
    if (auto problem = not_the_office(work, line)) return *std::move(problem);
    TRY_DO(require_words("title", command.title, 200));
    TRY_DO(require_words("clause", command.clause, 200));
    const auto body = org::find_body(work, command.body);
    if (!body) return field_problem("body", "unknown-body", "没有这个主办单位", "there is no such body");
    if (work.one<std::int64_t>(queries::series_title_taken, work.county(), command.title)) return field_problem("title", "title-taken", fmt::format("已经有“{}”这个系列", command.title), "there is a series of this title");
    if (work.one<SeriesNow>(queries::series_by_id, work.county(), command.id)) return id_taken();
    if (!work.actor().may(permissions::confirm, body->path))
        return field_problem("body", "body-elsewhere", fmt::format("“{}”不在本部门管理的范围内", body->name), "this body is not below the office");
    write_act(work, command.act.to_string(), command.id.to_string(), "series.made", {}, asked);
    work.run(queries::insert_series, work.county(), command.id, command.act, command.line, command.kind, command.title, command.clause, command.about, command.body, actor_key(work.actor()), *work.actor().body);
    return view_again(work, command.id);
}

Result<EventSeriesView> set_frequency(Work& work, const SetEventFrequency& command) {
    TRY(const SeriesNow series, require_series(work, command.county, command.series));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return view_of(work, series);
    if (auto problem = not_the_office(work, lines::find_line(work, series.county, series.line))) return *std::move(problem);
    if (command.times < 1 || command.times > 366) return field_problem("times", "times-invalid", fmt::format("次数应在 1 到 366 之间，现在是 {}", command.times), "the number lies between 1 and 366");
    if (const auto source = require_words("source", command.source, 300); !source)
        return field_problem("source", "source-required", "原文只写“定期”，频次由主管部门确定：请写明依据的文件或决定", "the text only says “regularly”; name the document or decision that fixes the number");
    const auto last = work.one<EventFrequencyRow>(queries::frequencies_of_series, series.county, series.id);
    if (last && command.from <= last->from)
        return field_problem("from", "from-not-later", fmt::format("新的频次应从 {} 之后开始（原来的从这一天起）；过去的频次不改写", last->from.to_string()), "a new frequency begins after the day of the one before; the past is not rewritten");
    write_act(work, command.act.to_string(), series.id.to_string(), "series.frequency", {}, asked);
    work.run(queries::insert_frequency, work.county(), series.id, last ? last->version + 1 : 1, last ? std::optional(last->version) : std::nullopt, last ? std::optional(last->from) : std::nullopt, command.act,
             command.times, command.per, command.from, command.source, actor_key(work.actor()), *work.actor().body);
    return view_again(work, series.id);
}

Result<EventEditionView> plan_edition(Work& work, const PlanEventEdition& command) {
    TRY(const SeriesNow series, require_series(work, command.county, command.series));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.act.to_string(), asked));
    if (done) return show_edition(work, {command.id, command.county});
    if (auto problem = may_not_plan(work, series, lines::find_line(work, series.county, series.line))) return *std::move(problem);
    TRY_DO(require_words("title", command.title, 200));
    if (command.number < 1) return field_problem("number", "number-invalid", "期数从 1 开始", "editions are numbered from 1");
    if (work.one<std::int64_t>(queries::edition_number_taken, series.county, series.id, command.number))
        return field_problem("number", "number-taken", fmt::format("第 {} 期已经登记过", command.number), "this number is taken");
    if (find_edition(work, series.county, command.id)) return id_taken();
    const auto body = *work.actor().body;
    const auto name = fmt::format("{}第{}期：{}", series.title, command.number, command.title);
    TRY_DO(follow_in_lines(work, {command.id.to_string(), series.line, body, name, static_cast<int>(command.planned_on.ymd().year()), lines::UnitStage::applied, "计划", ""}));
    write_act(work, command.act.to_string(), command.id.to_string(), "edition.planned", {}, asked);
    work.run(queries::insert_edition, work.county(), command.id, command.act, series.id, series.line, command.number, command.title, command.planned_on, body, actor_key(work.actor()));
    work.run(queries::insert_edition_step, work.county(), command.id, std::int64_t{1}, command.act, "edition.planned", EditionState::planned, std::nullopt, std::nullopt, work.today(), "", std::nullopt, std::nullopt,
             std::nullopt, actor_key(work.actor()), body);
    return show_edition(work, {command.id, command.county});
}

}  // namespace luoshi::programmes::events::series
