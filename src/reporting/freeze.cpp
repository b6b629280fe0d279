// Freezing figures as they are known now, and what was different the time before.
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "reporting/digest.hpp"
#include "reporting/freezing.hpp"
#include "reporting/frozen.hpp"
#include "reporting/layout.hpp"
#include "reporting/queries.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

Problem no_such_report() { return {Code::missing, "no-such-report", "没有这份报表，或者您看不到它", "there is no such report, or not for you"}; }

struct Stored {
    ReportLine line;
    FrozenContent content;
    std::vector<Difference> differences;
};

Stored stored_of(const storage::Row& row) {
    return {storage::Work::from_row<ReportLine>(row), row.get<FrozenContent>(13), row.get<std::vector<Difference>>(14)};
}

std::optional<Stored> find_stored(Work& work, FreezeId id) {
    std::optional<Stored> found;
    work.each(queries::report_by_id, [&](const storage::Row& row) { found = stored_of(row); }, id);
    return found;
}

std::optional<Stored> latest(Work& work, const FreezeReport& command, std::string_view county, Date day) {
    std::optional<Stored> found;
    work.each(queries::latest_report, [&](const storage::Row& row) { found = stored_of(row); }, county, command.body, command.kind, day);
    return found;
}

FigureValue value_named(const std::string& name, const Amount& amount) {
    const auto* indicator = find_indicator(name);
    return indicator == nullptr ? FigureValue{amount.numerator, {}, {}, {}, {}} : value_of(*indicator, amount);
}

ReportPage page_of(Work& work, const Stored& stored) {
    ReportPage page;
    page.report = stored.line;
    for (const auto& line : stored.content) {
        ReportBody body{line.code, line.name, {}};
        for (const auto& figure : line.figures) body.figures.push_back({figure.indicator, value_named(figure.indicator, figure.amount)});
        page.bodies.push_back(std::move(body));
    }
    for (const auto& one : stored.differences)
        page.revisions.push_back({one.code, one.name, one.indicator, value_named(one.indicator, one.before), value_named(one.indicator, one.after)});
    page.versions = work.all<ReportLine>(queries::versions_of_report, stored.line.county, stored.line.body, stored.line.kind, stored.line.day);
    for (const auto& layout : layouts()) page.layouts.push_back({layout.name, layout.words, layout.words_en});
    return page;
}

// Without figures a term's report begins with its term, a month's with its month.
Result<Period> period_of(const FreezeReport& command, Date day) {
    const auto month = tally::month_of(day);
    const auto from = command.from.value_or(command.kind == FreezeKind::month ? month : term_begin(month));
    return period_between(from, command.to.value_or(month));
}

}  // namespace

Result<ReportLine> freeze(Work& work, const Place& place, const FreezeReport& command) {
    const auto day = command.day.value_or(work.today());
    TRY(const auto period, period_of(command, day));
    const auto content = content_of(work, {place, period, {}, Borders::then});
    const auto text = json::to_json(content);
    const auto before = latest(work, command, work.county(), day);
    if (before && before->line.digest == crypto::sha256_hex(text)) return before->line;
    const auto changes = before ? differences(before->content, content) : std::vector<Difference>{};
    const auto version = before ? before->line.version + 1 : 1;
    work.run(queries::insert_report, work.county(), command.id, command.body, command.kind, day, version, before ? std::optional(before->line.version) : std::nullopt,
             period.from, period.to, text, crypto::sha256_hex(text), json::to_json(changes), changes.size(), work.now(), actor_key(work.actor()), work.actor().name);
    work.record("reporting.freeze", "report", command.id.to_string(),
                {{"body", command.body.to_string()}, {"kind", json::enum_name(command.kind)}, {"day", day.to_string()}, {"version", version}});
    return find_stored(work, command.id)->line;
}

Result<ReportPage> freeze_report(Work& work, const FreezeReport& command) {
    TRY(const Place place, place_for(work, command.body, permissions::read));
    TRY_DO(require(work.actor(), permissions::freeze, place.path));
    if (place.id != command.body || place.county != work.county()) {
        return Problem{Code::invalid, "other-county", "请以该机构所在行政区划的名义冻结报表", "a report is frozen in the county of its body"};
    }
    if (command.day && *command.day > work.today()) {
        return Problem{Code::invalid, "day-to-come", "不能冻结 " + command.day->to_string() + "：这一天还没有到", "the day lies in the future", {{"day", "later", "请填今天或以前的日期"}}};
    }
    if (const auto known = find_stored(work, command.id)) {
        if (known->line.body == command.body && known->line.kind == command.kind) return page_of(work, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份报表，请重新提交", "this id belongs to another report; submit anew"};
    }
    TRY(const auto line, freeze(work, place, command));
    return page_of(work, find_stored(work, line.id).value());
}

Result<ReportList> find_reports(Work& work, const FindReports& query) {
    TRY(const Place place, place_for(work, query.body, permissions::read));
    return ReportList{work.all<ReportLine>(queries::reports_of_body, place.county, place.id)};
}

Result<ReportPage> show_report(Work& work, const ShowReport& query) {
    const auto stored = find_stored(work, query.id);
    if (!stored || !place_for(work, stored->line.body, permissions::read)) return no_such_report();
    return page_of(work, *stored);
}

Result<http::FileReply> export_report(Work& work, const ExportReport& query) {
    const auto stored = find_stored(work, query.id);
    if (!stored || !place_for(work, stored->line.body, permissions::read)) return no_such_report();
    return file_of(stored->content, stored->line.body_name + " " + stored->line.day.to_string(), query);
}

void add_jobs(jobs::Runner& runner) {
    // Every hour: what was not frozen on its day because the server stood still is frozen as soon as it runs.
    runner.repeat("reporting.freeze", std::chrono::hours{1}, [](const jobs::JobWork& job, const json::value&) { return freeze_due(job); });
    // Every hour too: whoever did not get it on Monday because the server or the mail stood still gets it in the same week.
    runner.repeat("reporting.digest", std::chrono::hours{1}, [](const jobs::JobWork& job, const json::value&) { return send_digests(job); });
}

// A report that nobody froze for longer than this is not made up afterwards: what was known then is no longer known.
constexpr int days_late_at_most = 3;

Result<Nothing> freeze_due(const jobs::JobWork& job) {
    const auto today = job.clock.today();
    const auto half = last_freezing_day(today);
    const auto first = Date(static_cast<int>(today.ymd().year()), static_cast<unsigned>(today.ymd().month()), 1);
    const auto month = today.plus_days(1).ymd().month() == today.ymd().month() ? first.plus_days(-1) : today;
    const auto term = tally::term_of(today);
    const auto term_end = tally::last_day_of(term) <= today ? tally::last_day_of(term) : tally::first_day_of(term).plus_days(-1);
    TRY(const auto bodies, job.read([](Work& work) -> Result<std::vector<Place>> { return work.all<Place>(queries::governments); }));
    for (const auto& body : bodies) {
        for (const auto& [kind, day] : {std::pair{FreezeKind::half_month, half}, std::pair{FreezeKind::month, month}, std::pair{FreezeKind::term, term_end}}) {
            if (job.stopping) return Problem{Code::unavailable, "stopping", "服务正在停止，稍后继续", "the server is stopping; it goes on later"};
            if (day.plus_days(days_late_at_most) < today) continue;
            TRY(const bool known, job.read([&](Work& work) -> Result<bool> { return latest(work, {{}, body.id, kind, {}, {}, {}, {}}, body.county, day).has_value(); }));
            if (known) continue;
            auto context = job.context();
            context.county = body.county;
            TRY_DO(storage::write(job.storage, context, [&](Work& work) { return freeze(work, body, {work.new_id<FreezeId>(), body.id, kind, day, {}, {}, {}}); }));
        }
    }
    return Nothing{};
}

}  // namespace luoshi::reporting
