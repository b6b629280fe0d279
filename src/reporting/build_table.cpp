// The report builder: a table as asked for, its file, and the same frozen.
#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "reporting/queries.hpp"
#include "reporting/tables.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

Problem no_such_table() { return {Code::missing, "no-such-table", "没有这份冻结的表，或者您看不到它", "there is no such frozen table, or not for you"}; }

struct Built {
    Place place;
    Period period;
    std::vector<const Indicator*> wanted;
    TableContent content;
};

Result<Built> build(Work& work, const std::optional<BodyId>& body, const std::optional<std::string>& from, const std::optional<std::string>& to, const TableDefinition& definition) {
    TRY(auto place, place_for(work, body, permissions::read));
    const auto running = running_term(work.today());
    TRY(auto period, period_between(from.value_or(running.from), to.value_or(running.to)));
    TRY(auto wanted, chosen_indicators(definition.indicators));
    auto content = table_of(work, place, period, definition, wanted);
    return Built{std::move(place), std::move(period), std::move(wanted), std::move(content)};
}

TableDefinition definition_of(const ShowTable& query) {
    return {query.indicators, query.stage, query.setting, query.boarding, query.is_private, query.split.value_or(TableSplit::none), query.borders.value_or(Borders::then)};
}

FigureValue value_named(const FrozenFigure& figure) {
    const auto* indicator = find_indicator(figure.indicator);
    return indicator == nullptr ? FigureValue{figure.amount.numerator, {}, {}, {}, {}} : value_of(*indicator, figure.amount);
}

std::vector<TableRow> rows_of(const TableContent& content) {
    std::vector<TableRow> rows;
    for (const auto& line : content) {
        TableRow row{line.code, line.name, line.stratum, {}};
        for (const auto& figure : line.figures) row.figures.push_back({figure.indicator, value_named(figure)});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<IndicatorView> views_of(Work& work, const std::vector<std::string>& names) {
    std::vector<IndicatorView> views;
    for (const auto& name : names) {
        if (const auto* indicator = find_indicator(name)) views.push_back(view_of(work, *indicator));
    }
    return views;
}

struct StoredTable {
    FrozenTableLine line;
    TableDefinition definition;
    TableContent content;
};

std::optional<StoredTable> find_stored(Work& work, TableId id) {
    std::optional<StoredTable> found;
    work.each(
        queries::frozen_table_by_id,
        [&](const storage::Row& row) {
            found = StoredTable{storage::Work::from_row<FrozenTableLine>(row), row.get<TableDefinition>(9), row.get<TableContent>(10)};
        },
        id);
    return found;
}

FrozenTablePage page_of(Work& work, const StoredTable& stored) {
    return {stored.line, stored.definition, views_of(work, stored.definition.indicators), rows_of(stored.content)};
}

}  // namespace

Result<ReportTable> show_table(Work& work, const ShowTable& query) {
    const auto definition = definition_of(query);
    TRY(const Built built, build(work, query.body, query.from, query.to, definition));
    return ReportTable{built.place, built.period.from, built.period.to, definition, views_of(work, definition.indicators), rows_of(built.content)};
}

Result<http::FileReply> export_table(Work& work, const ExportTable& query) {
    TRY(const Built built, build(work, query.body, query.from, query.to, definition_of(query)));
    return table_file(built.content, built.place.name + " " + built.period.from + " " + built.period.to, query.format.value_or(ReportFormat::xlsx), query.headings.value_or(Headings::words));
}

Result<FrozenTablePage> freeze_table(Work& work, const FreezeTable& command) {
    TRY(const Place place, place_for(work, command.body, permissions::read));
    TRY_DO(require(work.actor(), permissions::freeze, place.path));
    if (place.id != command.body || place.county != work.county()) {
        return Problem{Code::invalid, "other-county", "请以该机构所在行政区划的名义冻结报表", "a table is frozen in the county of its body"};
    }
    if (is_blank(command.name)) {
        return Problem{Code::invalid, "name-missing", "请给这份表起一个名称", "give the table a name", {{"name", "required", "请填写名称"}}};
    }
    if (const auto known = find_stored(work, command.id)) {
        if (known->line.body == command.body && known->line.name == command.name && known->definition == command.definition) return page_of(work, *known);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份表，请重新提交", "this id belongs to another table; submit anew"};
    }
    TRY(const Built built, build(work, command.body, command.from, command.to, command.definition));
    const auto definition = json::to_json(command.definition);
    const auto content = json::to_json(built.content);
    const auto digest = crypto::sha256_hex(definition + "\n" + content);
    work.run(queries::insert_frozen_table, work.county(), command.id, command.body, command.name, definition, built.period.from, built.period.to, content, digest, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("reporting.freeze_table", "table", command.id.to_string(), {{"body", command.body.to_string()}, {"name", command.name}, {"digest", digest}});
    return page_of(work, find_stored(work, command.id).value());
}

Result<FrozenTableList> find_frozen_tables(Work& work, const FindReports& query) {
    TRY(const Place place, place_for(work, query.body, permissions::read));
    return FrozenTableList{work.all<FrozenTableLine>(queries::frozen_tables_of_body, place.county, place.id)};
}

Result<FrozenTablePage> show_frozen_table(Work& work, const ShowFrozenTable& query) {
    const auto stored = find_stored(work, query.id);
    if (!stored || !place_for(work, stored->line.body, permissions::read)) return no_such_table();
    return page_of(work, *stored);
}

Result<http::FileReply> export_frozen_table(Work& work, const ExportFrozenTable& query) {
    const auto stored = find_stored(work, query.id);
    if (!stored || !place_for(work, stored->line.body, permissions::read)) return no_such_table();
    return table_file(stored->content, stored->line.name + " " + stored->line.frozen_at.date().to_string(), query.format.value_or(ReportFormat::xlsx), query.headings.value_or(Headings::words));
}

}  // namespace luoshi::reporting
