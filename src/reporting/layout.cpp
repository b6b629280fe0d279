#include "reporting/layout.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/money.hpp"
#include "platform/documents/spreadsheet.hpp"
#include "reporting/layouts.hpp"
#include "reporting/sheet_file.hpp"

namespace luoshi::reporting {
namespace {

documents::Column column_of(const LayoutColumn& column, Headings headings) {
    documents::Column out;
    switch (headings) {
        case Headings::words: out.title = column.title; break;
        case Headings::words_en: out.title = column.title_en; break;
        case Headings::pinyin: out.title = column.pinyin; break;
    }
    out.width = column.field == "name" ? 24 : 14;
    out.kind = column.field.ends_with(".share") ? documents::ColumnKind::percent
               : column.money.value_or(false)                  ? documents::ColumnKind::money
               : column.field.find('.') != std::string::npos ? documents::ColumnKind::integer
                                                             : documents::ColumnKind::text;
    return out;
}

documents::Sheet sheet_of(const Layout& layout, const FrozenContent& content, const std::string& title, Headings headings) {
    documents::Sheet sheet{title, {}, {}};
    for (const auto& column : layout.columns) sheet.columns.push_back(column_of(column, headings));
    for (const auto& line : content) {
        documents::Row row;
        for (const auto& column : layout.columns) row.push_back(cell_of(column, line));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

std::string json_of(const documents::Sheet& sheet) {
    boost::json::array rows;
    for (const auto& row : sheet.rows) {
        boost::json::object object;
        for (std::size_t i = 0; i < row.size(); ++i) object[sheet.columns[i].title] = row[i];
        rows.push_back(std::move(object));
    }
    return boost::json::serialize(rows);
}

}  // namespace

std::span<const Layout> layouts() {
    static const auto all = [] {
        std::vector<Layout> read;
        for (const auto text : layout_files::all) read.push_back(json::from_json<Layout>(text).value());
        return read;
    }();
    return all;
}

std::string cell_of(const LayoutColumn& column, const FrozenLine& line) {
    if (column.field == "code") return line.code;
    if (column.field == "name") return line.name;
    const auto dot = column.field.find('.');
    const auto indicator = column.field.substr(0, dot);
    const auto part = column.field.substr(dot + 1);
    const auto found = std::ranges::find(line.figures, indicator, &FrozenFigure::indicator);
    if (found == line.figures.end()) return {};
    const auto& amount = found->amount;
    if (part == "share") return amount.denominator > 0 ? fmt::format("{:.6f}", static_cast<double>(amount.numerator) / static_cast<double>(amount.denominator)) : "";
    const auto number = part == "denominator" ? amount.denominator : amount.numerator;
    return column.money.value_or(false) ? Money::fen(number).yuan() : std::to_string(number);
}

Result<http::FileReply> file_of(const FrozenContent& content, const std::string& title, const ExportReport& asked) {
    const auto found = std::ranges::find(layouts(), asked.layout, &Layout::name);
    if (found == layouts().end()) {
        return Problem{Code::invalid, "no-such-layout", "没有名为“" + asked.layout + "”的报表格式；请从报表页面列出的格式中选择",
                       "there is no layout \"" + asked.layout + "\"; choose one that the page of the report lists"};
    }
    const auto sheet = sheet_of(*found, content, title, asked.headings.value_or(Headings::words));
    const auto name = found->words + " " + title;
    return sheet_file(sheet, name, asked.format.value_or(ReportFormat::xlsx), [&] { return json_of(sheet); });
}

}  // namespace luoshi::reporting
