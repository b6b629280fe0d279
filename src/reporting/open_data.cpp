// Open data: an official releases what of a frozen report may be public; anybody reads it.
#include <algorithm>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "reporting/openness.hpp"
#include "reporting/queries.hpp"
#include "reporting/tables.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

Problem no_such_report() { return {Code::missing, "no-such-report", "没有这份报表，或者您看不到它", "there is no such report, or not for you"}; }
Problem no_such_data() { return {Code::missing, "no-such-open-data", "没有这份开放数据", "there is no such open data"}; }

constexpr std::string_view usual_licence =
    "任何人可以免费使用、复制、传播和加工本数据集，包括用于商业目的；使用时请注明发布机关和发布日期，加工过的请注明已经加工。 "
    "Anybody may use, copy, share and adapt this data free of charge, also commercially, naming who released it and when, and saying so where it was changed.";

struct Frozen {
    ReportLine line;
    FrozenContent content;
};

std::optional<Frozen> find_frozen(Work& work, FreezeId id) {
    std::optional<Frozen> found;
    work.each(queries::report_by_id, [&](const storage::Row& row) { found = Frozen{storage::Work::from_row<ReportLine>(row), row.get<FrozenContent>(13)}; }, id);
    return found;
}

struct Stored {
    OpenLine line;
    FreezeId report;
    std::string licence;
    std::vector<std::string> indicators;
    std::vector<OpenRow> rows;
    BodyId body;
};

std::optional<Stored> find_stored(Work& work, ReleaseId id) {
    std::optional<Stored> found;
    work.each(
        queries::release_by_id,
        [&](const storage::Row& row) {
            found = Stored{storage::Work::from_row<OpenLine>(row), row.get<FreezeId>(12), row.get<std::string>(13), row.get<std::vector<std::string>>(14), row.get<std::vector<OpenRow>>(15),
                           row.get<BodyId>(16)};
        },
        id);
    return found;
}

OpenPage page_of(const Stored& stored) { return {stored.line, stored.licence, open_fields(stored.indicators), stored.rows}; }

// Refuses what was never offered, a threshold too low, a report of somebody else's.
Result<Frozen> may_release(Work& work, FreezeId report, const std::vector<std::string>& indicators, std::int64_t threshold) {
    auto frozen = find_frozen(work, report);
    if (!frozen) return no_such_report();
    const auto place = place_for(work, frozen->line.body, permissions::read);
    if (!place) return no_such_report();
    TRY_DO(require(work.actor(), permissions::release, place->path));
    TRY_DO(chosen_indicators(indicators));
    for (const auto& name : indicators) {
        if (is_offered(name)) continue;
        const auto words = std::string(find_indicator(name)->words);
        return Problem{Code::invalid, "not-for-the-public", "“" + words + "”不能公开：减免情况可能指向个别家庭；请去掉这个指标",
                       "\"" + name + "\" is not published: exemptions may point to single families; leave it out", {{"indicators", "not-for-the-public", "请去掉“" + words + "”"}}};
    }
    if (threshold < threshold_least) {
        return Problem{Code::invalid, "threshold-too-low", "门槛 " + std::to_string(threshold) + " 太低，至少为 " + std::to_string(threshold_least),
                       "the threshold " + std::to_string(threshold) + " is too low; at least " + std::to_string(threshold_least), {{"threshold", "too-low", "至少为 5"}}};
    }
    return std::move(*frozen);
}

std::optional<OpenLine> release_of(Work& work, const Frozen& frozen) { return work.one<OpenLine>(queries::release_of_report, frozen.line.county, frozen.line.id); }

documents::Sheet sheet_of(const Stored& stored) {
    documents::Sheet sheet{stored.line.title, {}, {}};
    for (const auto& field : open_fields(stored.indicators)) {
        sheet.columns.push_back({field.name, 14, field.unit == "text" ? documents::ColumnKind::text : documents::ColumnKind::integer});
    }
    for (const auto& row : stored.rows) {
        documents::Row cells{row.code, row.name};
        std::string left_out;
        for (const auto& cell : row.cells) {
            const bool share = is_share(find_indicator(cell.indicator)->unit);
            cells.push_back(cell.numerator ? std::to_string(*cell.numerator) : "");
            if (share) cells.push_back(cell.denominator ? std::to_string(*cell.denominator) : "");
            if (cell.hidden) left_out += (left_out.empty() ? "" : ";") + cell.indicator;
        }
        cells.push_back(std::move(left_out));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

Result<Stored> find_public(Work& work, const ShowOpenData& query) {
    auto stored = find_stored(work, query.id);
    if (!stored || stored->line.county != query.county) return no_such_data();
    if (stored->line.withdrawn) {
        return Problem{Code::missing, "open-data-withdrawn", "这份数据已撤回：" + *stored->line.withdrawn + "。请在开放数据目录中查找新的一份",
                       "this data was withdrawn: " + *stored->line.withdrawn + ". Look for a newer one in the list of open data"};
    }
    return std::move(*stored);
}

}  // namespace

Result<OpenPreview> preview_release(Work& work, const PreviewRelease& query) {
    const auto threshold = query.threshold.value_or(threshold_usual);
    TRY(const Frozen frozen, may_release(work, query.report, query.indicators, threshold));
    auto suppressed = suppress(frozen.content, query.indicators, threshold);
    return OpenPreview{threshold, suppressed.hidden, std::string(usual_licence), std::move(suppressed.rows), release_of(work, frozen), offered_indicators()};
}

Result<OpenPage> release_report(Work& work, const ReleaseReport& command) {
    TRY(const Frozen frozen, may_release(work, command.report, command.indicators, command.threshold));
    if (frozen.line.county != work.county()) {
        return Problem{Code::invalid, "other-county", "请以报表所在行政区划的名义发布", "a report is released in its own county"};
    }
    if (is_blank(command.title)) {
        return Problem{Code::invalid, "title-missing", "请给这份数据起一个标题", "give the data a title", {{"title", "required", "请填写标题"}}};
    }
    if (const auto known = find_stored(work, command.id)) {
        if (known->report == command.report && known->line.title == command.title && known->indicators == command.indicators && known->line.threshold == command.threshold) return page_of(*known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份数据，请重新提交", "this id belongs to other data; submit anew"};
    }
    if (const auto known = release_of(work, frozen)) {
        return Problem{Code::conflict, "released-already", "这份报表已于 " + known->released_at.date().to_string() + " 发布为“" + known->title + "”；一份报表只发布一次，请冻结新的报表再发布",
                       "this report was released already as \"" + known->title + "\"; a report is released once: freeze a new one"};
    }
    const auto suppressed = suppress(frozen.content, command.indicators, command.threshold);
    const auto content = json::to_json(suppressed.rows);
    const auto digest = crypto::sha256_hex(content);
    auto licence = command.licence.value_or("");
    if (is_blank(licence)) licence = usual_licence;
    work.run(queries::insert_release, work.county(), command.id, command.report, frozen.line.body, frozen.line.digest, command.title, licence, command.threshold, json::to_json(command.indicators),
             content, digest, suppressed.hidden, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("reporting.release", "open_data", command.id.to_string(), {{"report", command.report.to_string()}, {"title", command.title}, {"digest", digest}});
    return page_of(find_stored(work, command.id).value());
}

Result<OpenPage> withdraw_release(Work& work, const WithdrawRelease& command) {
    const auto stored = find_stored(work, command.id);
    const auto place = stored ? place_for(work, stored->body, permissions::read) : Result<Place>(no_such_data());
    if (!place || stored->line.county != work.county()) return no_such_data();
    TRY_DO(require(work.actor(), permissions::release, place->path));
    if (is_blank(command.reason)) {
        return Problem{Code::invalid, "reason-missing", "请写明撤回的原因，读者会看到", "say why; readers will see it", {{"reason", "required", "请写明原因"}}};
    }
    if (stored->line.withdrawn) {
        if (*stored->line.withdrawn == command.reason) return page_of(*stored);
        return Problem{Code::conflict, "withdrawn-already", "这份数据已经撤回：" + *stored->line.withdrawn, "this data was withdrawn already: " + *stored->line.withdrawn};
    }
    work.run(queries::insert_withdrawal, work.county(), command.id, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("reporting.withdraw", "open_data", command.id.to_string(), {{"reason", command.reason}});
    return page_of(find_stored(work, command.id).value());
}

Result<OpenList> find_open_data(Work& work, const NoQuestion&) { return OpenList{work.all<OpenLine>(queries::releases)}; }

Result<OpenPage> show_open_data(Work& work, const ShowOpenData& query) {
    TRY(const Stored stored, find_public(work, query));
    return page_of(stored);
}

Result<http::FileReply> open_data_file(Work& work, const OpenDataFile& query) {
    TRY(const Stored stored, find_public(work, query));
    const auto name = stored.line.title + " " + stored.line.day.to_string();
    switch (query.format.value_or(OpenFormat::csv)) {
        case OpenFormat::csv: return http::FileReply{name + ".csv", "text/csv; charset=utf-8", documents::write_csv(sheet_of(stored))};
        case OpenFormat::json: return http::FileReply{name + ".json", "application/json", json::to_json(page_of(stored))};
    }
    return no_such_data();
}

}  // namespace luoshi::reporting
