#include "reporting/tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "foundation/money.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "reporting/queries.hpp"
#include "reporting/sheet_file.hpp"

namespace luoshi::reporting {
namespace {

constexpr org::Stage compulsory[] = {org::Stage::primary, org::Stage::junior, org::Stage::nine_year, org::Stage::complete, org::Stage::special};
constexpr Setting both[] = {Setting::urban, Setting::rural};

struct Part {
    std::string name;
    Stratum stratum;
};

std::vector<Part> parts_of(const TableDefinition& definition) {
    const Stratum whole{definition.stage, {}, definition.setting, definition.boarding, definition.is_private};
    std::vector<Part> parts{{"", whole}};
    switch (definition.split) {
        case TableSplit::none: break;
        case TableSplit::stage:
            for (const auto stage : compulsory) {
                if (definition.stage && *definition.stage != stage) continue;
                parts.push_back({std::string(json::enum_name(stage)), whole});
                parts.back().stratum.stage = stage;
            }
            break;
        case TableSplit::setting:
            for (const auto setting : both) {
                if (definition.setting && *definition.setting != setting) continue;
                parts.push_back({std::string(json::enum_name(setting)), whole});
                parts.back().stratum.setting = setting;
            }
            break;
    }
    return parts;
}

bool has_schools(const FrozenLine& line) {
    return std::ranges::any_of(line.figures, [](const FrozenFigure& one) { return one.amount.numerator != 0 || one.amount.denominator != 0; });
}

// What a stratum is called in a file.
std::string words_of(const std::string& stratum, Headings headings) {
    struct Words { std::string_view name, words, words_en; };
    static constexpr Words all[] = {{"", "全部", "all"}, {"primary", "小学", "primary"}, {"junior", "初中", "junior"}, {"nine_year", "九年一贯制", "nine-year"},
                                    {"complete", "完全中学", "complete secondary"}, {"special", "特殊教育", "special"}, {"urban", "城区", "city and county seat"},
                                    {"rural", "镇和乡村", "town and village"}};
    const auto found = std::ranges::find(all, stratum, &Words::name);
    if (found == std::end(all)) return stratum;
    return std::string(headings == Headings::words ? found->words : found->words_en);
}

struct FileColumn {
    std::string indicator;
    documents::Column column;
    enum class Shows { numerator, denominator, share } shows;
    bool money = false;  // fen, written as yuan
};

std::vector<FileColumn> columns_of(const TableContent& content, Headings headings) {
    using Shows = FileColumn::Shows;
    using Kind = documents::ColumnKind;
    std::vector<FileColumn> columns;
    if (content.empty()) return columns;
    const bool chinese = headings == Headings::words;
    for (const auto& figure : content.front().figures) {
        const auto* indicator = find_indicator(figure.indicator);
        const auto words = indicator == nullptr ? figure.indicator : std::string(chinese ? indicator->words : indicator->words_en);
        const bool money = indicator != nullptr && is_money(indicator->unit);
        const auto kind = money ? Kind::money : Kind::integer;
        const std::string yuan = !money ? "" : chinese ? "（元）" : " (yuan)";
        if (indicator != nullptr && is_share(indicator->unit)) {
            columns.push_back({figure.indicator, {words + (chinese ? "：分子" : ": numerator") + yuan, 14, kind}, Shows::numerator, money});
            columns.push_back({figure.indicator, {words + (chinese ? "：分母" : ": denominator") + yuan, 14, kind}, Shows::denominator, money});
            columns.push_back({figure.indicator, {words, 12, Kind::percent}, Shows::share});
        } else {
            columns.push_back({figure.indicator, {words + yuan, 14, kind}, Shows::numerator, money});
        }
    }
    return columns;
}

std::string part_of(const FileColumn& column, std::int64_t part) { return column.money ? Money::fen(part).yuan() : std::to_string(part); }

std::string cell_of(const FileColumn& column, const TableLine& line) {
    const auto found = std::ranges::find(line.figures, column.indicator, &FrozenFigure::indicator);
    if (found == line.figures.end()) return {};
    const auto& amount = found->amount;
    switch (column.shows) {
        case FileColumn::Shows::numerator: return part_of(column, amount.numerator);
        case FileColumn::Shows::denominator: return part_of(column, amount.denominator);
        case FileColumn::Shows::share:
            return amount.denominator > 0 ? fmt::format("{:.6f}", static_cast<double>(amount.numerator) / static_cast<double>(amount.denominator)) : "";
    }
    return {};
}

documents::Sheet sheet_of(const TableContent& content, const std::string& title, Headings headings) {
    const bool chinese = headings == Headings::words;
    const bool split = std::ranges::any_of(content, [](const TableLine& line) { return !line.stratum.empty(); });
    const auto columns = columns_of(content, headings);
    documents::Sheet sheet{title, {{chinese ? "机构代码" : "Code", 14}, {chinese ? "单位" : "Body", 24}}, {}};
    if (split) sheet.columns.push_back({chinese ? "分组" : "Group", 14});
    for (const auto& one : columns) sheet.columns.push_back(one.column);
    for (const auto& line : content) {
        documents::Row row{line.code, line.name};
        if (split) row.push_back(words_of(line.stratum, headings));
        for (const auto& one : columns) row.push_back(cell_of(one, line));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

}  // namespace

Result<std::vector<const Indicator*>> chosen_indicators(const std::vector<std::string>& names) {
    if (names.empty()) {
        return Problem{Code::invalid, "table-without-indicators", "请至少选择一个指标", "choose at least one indicator", {{"indicators", "required", "请至少选择一个指标"}}};
    }
    std::vector<const Indicator*> wanted;
    for (const auto& name : names) {
        const auto* indicator = find_indicator(name);
        if (indicator == nullptr) {
            return Problem{Code::missing, "no-such-indicator", "没有名为“" + name + "”的指标；请从指标目录中选择", "there is no indicator \"" + name + "\"; choose one of the list"};
        }
        if (std::ranges::find(wanted, indicator) != wanted.end()) {
            return Problem{Code::invalid, "indicator-twice", "指标“" + std::string(indicator->words) + "”选了两次；每个指标选一次", "the indicator \"" + name + "\" is chosen twice; choose each once"};
        }
        wanted.push_back(indicator);
    }
    return wanted;
}

TableContent table_of(Work& work, const Place& place, const Period& period, const TableDefinition& definition, std::span<const Indicator* const> wanted) {
    struct Body {
        std::string name;
        std::vector<TableLine> lines;
    };
    std::vector<std::string> order;
    std::map<std::string, Body> bodies;
    for (const auto& part : parts_of(definition)) {
        for (auto& line : content_of(work, {place, period, part.stratum, definition.borders}, wanted)) {
            if (!part.name.empty() && !has_schools(line)) continue;  // a body without a school of that kind has no row for it
            auto& body = bodies[line.code];
            if (body.lines.empty()) order.push_back(line.code);
            body.lines.push_back({line.code, line.name, part.name, std::move(line.figures)});
        }
    }
    TableContent content;
    for (const auto& code : order) {
        for (auto& line : bodies[code].lines) content.push_back(std::move(line));
    }
    return content;
}

Result<http::FileReply> table_file(const TableContent& content, const std::string& title, ReportFormat format, Headings headings) {
    const auto sheet = sheet_of(content, title, headings);
    return sheet_file(sheet, title, format, [&] { return json::to_json(content); });
}

}  // namespace luoshi::reporting
